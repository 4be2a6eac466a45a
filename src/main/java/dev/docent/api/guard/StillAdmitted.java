package dev.docent.api.guard;

import dev.docent.access.Access;
import dev.docent.access.Admission;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/// Tells of a call that takes its time whether whoever made it would still be let in.
public final class StillAdmitted {

    private static final String CHECK = StillAdmitted.class.getName();

    private StillAdmitted() {}

    /// @param key by what the caller is let in
    static void note(Access access, Optional<String> key, HttpServletRequest request) {
        BooleanSupplier check = () -> isLetIn(access.admit(key));
        request.setAttribute(CHECK, check);
    }

    /// Where nobody can say, whoever is in stays.
    private static boolean isLetIn(Admission admission) {
        return switch (admission) {
            case Admission.Known _, Admission.Unsure _ -> true;
            case Admission.Unnamed _, Admission.Refused _ -> false;
        };
    }

    /// @return of the call that this thread serves; true for ever if its caller was let in by no key
    public static BooleanSupplier ofThisCall() {
        RequestAttributes call = RequestContextHolder.getRequestAttributes();
        return call != null
                        && call.getAttribute(CHECK, RequestAttributes.SCOPE_REQUEST) instanceof BooleanSupplier check
                ? check
                : () -> true;
    }
}
