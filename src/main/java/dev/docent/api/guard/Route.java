package dev.docent.api.guard;

import dev.docent.access.Caller;
import dev.docent.access.Role;
import dev.docent.access.Scope;
import java.util.Set;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;

/// Who may call what.
///
/// @param method the HTTP method, or `*` for all
/// @param action what the audit log calls it; empty if it does not tell
/// @param isWork whether it is turned away when there is too much to do
/// @param isSigned whether those who call it prove who they are by themselves
record Route(String method, PathPattern pattern, Need need, String action, boolean isWork, boolean isSigned) {

    /// Whom a route is for.
    sealed interface Need {

        /// For everybody; it shows nothing of the documents, nor of anybody.
        record Nothing() implements Need {}

        /// For whoever is known.
        record AnyCaller() implements Need {}

        /// For those who have one of these roles, in the collections where they have it.
        record Roles(Set<Role> roles) implements Need {}

        /// For those who look after all of the service.
        record Everything() implements Need {}

        /// For them, and for whoever has this role in all collections.
        record EverythingOr(Role role) implements Need {}
    }

    boolean isAt(PathContainer path) {
        return pattern.matches(path);
    }

    boolean takes(String called) {
        return method.equals("*") || method.equals(called.equals("HEAD") ? "GET" : called);
    }

    /// @return whether this caller may call it
    boolean admits(Caller caller) {
        return switch (need) {
            case Need.Nothing _ -> true;
            case Need.AnyCaller _ -> !caller.grants().isEmpty();
            case Need.Roles(var roles) -> roles.stream().anyMatch(caller::has);
            case Need.Everything _ -> mayDoEverything(caller);
            case Need.EverythingOr(var role) -> isEverywhere(role, caller) || mayDoEverything(caller);
        };
    }

    private static boolean mayDoEverything(Caller caller) {
        return isEverywhere(Role.ADMIN, caller);
    }

    private static boolean isEverywhere(Role role, Caller caller) {
        return caller.as(Set.of(role)).scope() instanceof Scope.Everything;
    }

    /// @return the caller as who it is called: what they see elsewhere in another role, they do not see here
    Caller as(Caller caller) {
        return switch (need) {
            case Need.Nothing _, Need.AnyCaller _ -> caller;
            case Need.Roles(var roles) -> caller.as(roles);
            case Need.Everything _ -> caller.as(Set.of(Role.ADMIN));
            case Need.EverythingOr(var role) -> caller.as(Set.of(role, Role.ADMIN));
        };
    }
}
