package dev.docent.access;

/// Who is asking. The interfaces say so once, and whatever is called from there may look it up; a thread that is
/// started on the way has to be told.
///
/// @param id the same for all that is asked with the same key, and no secret
public record Caller(String id) {

    /// Somebody who gave no key.
    public static final Caller ANONYMOUS = new Caller("anonymous");

    private static final ScopedValue<Caller> CURRENT = ScopedValue.newInstance();

    public Caller {
        if (id.isBlank() || id.length() > 64) {
            throw new IllegalArgumentException("A caller's id has 1 to 64 characters: '" + id + "'");
        }
    }

    /// @return on whose behalf this thread works
    public static Caller current() {
        return CURRENT.orElse(ANONYMOUS);
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
