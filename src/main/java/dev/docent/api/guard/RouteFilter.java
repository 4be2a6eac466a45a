package dev.docent.api.guard;

import dev.docent.access.Audit;
import dev.docent.access.Caller;
import dev.docent.access.Role;
import dev.docent.access.Scope;
import dev.docent.api.problem.Problem;
import dev.docent.api.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets callers call what is for them, and nothing else.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 8)
final class RouteFilter extends OncePerRequestFilter {

    private final Routes routes = new Routes();
    private final Audit audit;
    private final ProblemWriter problems;

    RouteFilter(Audit audit, ProblemWriter problems) {
        this.audit = audit;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Caller caller = Caller.current();
        Optional<String> path = CalledPath.of(request);
        Optional<Route> route = path.flatMap(known -> routes.find(request.getMethod(), known));
        if (route.isPresent()) {
            pass(route.get(), caller, request, response, chain);
        } else if (mayDoEverything(caller)) {
            chain.doFilter(request, response);
        } else if (path.filter(routes::isKnown).isEmpty()) {
            refuse(Problem.NOT_FOUND, "There is nothing at " + request.getRequestURI() + ".", request, response);
        } else if (caller.grants().isEmpty()) {
            refuseUnnamed(caller, request, response);
        } else {
            refuse(Problem.METHOD_NOT_ALLOWED, "The method is not supported here.", request, response);
        }
    }

    private static boolean mayDoEverything(Caller caller) {
        return Stream.of(Role.ASK, Role.INGEST, Role.ADMIN)
                .allMatch(role -> caller.as(Set.of(role)).scope() instanceof Scope.Everything);
    }

    private void pass(
            Route route, Caller caller, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String outcome = "failed";
        try {
            serve(route, caller, request, response, chain);
            outcome = Integer.toString(response.getStatus());
        } finally {
            if (!isUnnamed(caller)) {
                tell(route, request, outcome);
            }
        }
    }

    private void serve(
            Route route, Caller caller, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (route.admits(caller)) {
            Callers.pass(route.as(caller), request, response, chain);
        } else if (isUnnamed(caller)) {
            refuseUnnamed(caller, request, response);
        } else {
            refuse(Problem.FORBIDDEN, lacking(route), request, response);
        }
    }

    private static String lacking(Route route) {
        return switch (route.need()) {
            case Route.Need.Roles(var roles) ->
                "This needs a key with the role "
                        + String.join(
                                " or ", roles.stream().map(Role::label).sorted().toList()) + ".";
            case Route.Need.Everything _ -> "This needs a key with the role admin for all collections.";
            case Route.Need.EverythingOr(var role) ->
                "This needs a key with the role " + role.label() + ", or admin for all collections.";
            case Route.Need.AnyCaller _, Route.Need.Nothing _ -> "Nothing is allowed to whoever has this key.";
        };
    }

    /// The audit log tells who changed something, and who was turned away.
    private void tell(Route route, HttpServletRequest request, String outcome) {
        if (!route.action().isEmpty()) {
            audit.record(route.action(), Audited.target(request), outcome);
        } else if (outcome.equals(Integer.toString(Problem.FORBIDDEN.status()))) {
            audit.record("refused", request.getMethod() + " " + request.getRequestURI(), outcome);
        }
    }

    private static boolean isUnnamed(Caller caller) {
        return caller.equals(Caller.NOBODY) || caller.equals(Caller.UNKNOWN);
    }

    private void refuseUnnamed(Caller caller, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (caller.equals(Caller.UNKNOWN)) {
            refuse(Problem.UNAVAILABLE, "Keys cannot be checked now; try again later.", request, response);
            return;
        }
        response.setHeader("WWW-Authenticate", "Bearer realm=\"docent\"");
        refuse(
                Problem.NOT_AUTHENTICATED,
                "This needs a key that is good: send it as 'Authorization: Bearer KEY'.",
                request,
                response);
    }

    private void refuse(Problem problem, String detail, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        problems.write(problem, detail, request, response);
    }
}
