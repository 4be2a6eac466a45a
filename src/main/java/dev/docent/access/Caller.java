package dev.docent.access;

import java.util.List;
import java.util.Set;

/// Who is asking. The interfaces say so once, and whatever is called from there may look it up; a thread that is
/// started on the way has to be told. Where nothing was said, nothing may be done or seen.
///
/// @param id the same for all that is asked with the same key, and no secret
/// @param owner whose the conversations are; those who are not known share one
/// @param grants what the caller may do, and where
public record Caller(String id, String owner, List<Grant> grants, Quota quota) {

    private static final int LONGEST = 64;

    private static final String SHARED = "anonymous";

    /// Somebody who gave no key where none is needed.
    public static final Caller ANONYMOUS = new Caller(SHARED);

    /// Somebody who gave no key where one is needed.
    public static final Caller NOBODY = new Caller("nobody", "nobody", List.of(), Quota.NONE);

    /// Somebody of whom it cannot be said now who it is.
    public static final Caller UNKNOWN = new Caller("unknown", "unknown", List.of(), Quota.NONE);

    /// The service itself, where nobody asks.
    public static final Caller SERVICE = known("docent", List.of(Grant.EVERYTHING), Quota.NONE);

    private static final ScopedValue<Caller> CURRENT = ScopedValue.newInstance();

    public Caller {
        if (id.isBlank() || id.length() > LONGEST) {
            throw new IllegalArgumentException("A caller's id has 1 to " + LONGEST + " characters: '" + id + "'");
        }
        grants = List.copyOf(grants);
    }

    /// Somebody who may do everything and is known by nothing but a mark.
    public Caller(String id) {
        this(id, SHARED, List.of(Grant.EVERYTHING), Quota.NONE);
    }

    /// @return somebody who has conversations of their own
    public static Caller known(String id, List<Grant> grants, Quota quota) {
        return new Caller(id, id, grants, quota);
    }

    /// @return on whose behalf this thread works; somebody who sees nothing where that was not said
    public static Caller current() {
        return CURRENT.isBound() ? CURRENT.get() : UnsaidCaller.met();
    }

    /// @return whether it was said on whose behalf this thread works
    public static boolean isSaid() {
        return CURRENT.isBound();
    }

    public boolean has(Role role) {
        return grants.stream().anyMatch(grant -> grant.roles().contains(role));
    }

    /// @return the collections that the caller sees
    public Scope scope() {
        return grants.stream().map(Grant::scope).reduce(Scope.nothing(), Scope::or);
    }

    /// @return the same caller, who sees what any of these roles may see and no more
    public Caller as(Set<Role> roles) {
        List<Grant> fitting = grants.stream()
                .filter(grant -> grant.roles().stream().anyMatch(roles::contains))
                .toList();
        return new Caller(id, owner, fitting, quota);
    }

    /// @return the same caller, who sees these collections and no more
    public Caller seeing(Scope scope) {
        return new Caller(
                id,
                owner,
                grants.stream().map(grant -> new Grant(grant.roles(), scope)).toList(),
                quota);
    }

    /// Works on behalf of this caller.
    public void run(Runnable work) {
        ScopedValue.where(CURRENT, this).run(work);
    }

    /// Works on behalf of this caller.
    public <T, X extends Throwable> T call(ScopedValue.CallableOp<? extends T, X> work) throws X {
        return ScopedValue.where(CURRENT, this).call(work);
    }
}
