package dev.docent.widget;

import dev.docent.access.Caller;
import dev.docent.access.Network;
import dev.docent.api.guard.Callers;
import dev.docent.api.guard.PageOrigin;
import dev.docent.api.problem.Problem;
import dev.docent.api.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets the pages of known sites do what the widget does, with a visitor's token, and nothing else.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 6)
final class VisitorFilter extends OncePerRequestFilter {

    private static final String ASK = "/api/v1/ask";

    private static final List<Pattern> OPEN = List.of(
            Pattern.compile("POST /widget/session"),
            Pattern.compile("POST " + ASK),
            Pattern.compile("POST /api/v1/answers/[^/]+/feedback"),
            Pattern.compile("DELETE /api/v1/conversations/[^/]+"));

    private final Origins origins;
    private final Tokens tokens;
    private final Sites sites;
    private final Allowance allowance;
    private final ProblemWriter problems;

    VisitorFilter(Origins origins, Tokens tokens, Sites sites, Allowance allowance, ProblemWriter problems) {
        this.origins = origins;
        this.tokens = tokens;
        this.sites = sites;
        this.allowance = allowance;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> foreign = PageOrigin.of(request)
                .filter(origin -> !PageOrigin.isOwn(origin, request))
                .filter(_ -> !isShared(response));
        boolean isOpen = isOpen(method(request), request.getRequestURI());
        if (foreign.isPresent() && isOpen) {
            response.addHeader("Vary", "Origin");
            if (!origins.isKnown(foreign.get())) {
                refuse(
                        Problem.FORBIDDEN,
                        "This service does not serve the pages of " + foreign.get() + ".",
                        request,
                        response);
                return;
            }
            share(foreign.get(), response);
            if (isPreflight(request)) {
                permit(response);
                return;
            }
        }
        Optional<String> token = token(request);
        boolean needsToken =
                foreign.isPresent() && isOpen && !request.getRequestURI().startsWith("/widget/");
        if (token.isPresent() || needsToken) {
            visit(token, request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void visit(
            Optional<String> token, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Session> session = token.flatMap(tokens::read).filter(known -> origins.fits(known, request));
        Optional<Caller> visitor = session.flatMap(known -> sites.visitor(known.site()));
        if (visitor.isEmpty()) {
            refuse(
                    Problem.NOT_AUTHENTICATED,
                    "The token is missing or over; POST /widget/session gives one.",
                    request,
                    response);
            return;
        }
        if (!isOpen(request.getMethod(), request.getRequestURI())) {
            refuse(Problem.FORBIDDEN, "A visitor's token is not good for this.", request, response);
            return;
        }
        Optional<Duration> wait = request.getRequestURI().equals(ASK)
                ? allowance.take(
                        Network.of(request.getRemoteAddr()),
                        session.orElseThrow().origin())
                : Optional.empty();
        if (wait.isPresent()) {
            problems.write(
                    Problem.LIMIT_REACHED,
                    "There were too many questions; ask again later.",
                    wait.get(),
                    request,
                    response);
            return;
        }
        Callers.pass(visitor.get(), request, response, chain);
    }

    /// Pages that may call the service as everybody does need no visitor's token.
    private static boolean isShared(HttpServletResponse response) {
        return response.containsHeader("Access-Control-Allow-Origin");
    }

    private static boolean isOpen(String method, String path) {
        return OPEN.stream().anyMatch(call -> call.matcher(method + " " + path).matches());
    }

    private static boolean isPreflight(HttpServletRequest request) {
        return request.getMethod().equals("OPTIONS");
    }

    /// Of a preflight what it asks leave for.
    private static String method(HttpServletRequest request) {
        return isPreflight(request)
                ? Objects.requireNonNullElse(request.getHeader("Access-Control-Request-Method"), "")
                : request.getMethod();
    }

    private static Optional<String> token(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.startsWith("Bearer " + Tokens.PREFIX))
                .map(header -> header.substring("Bearer ".length()));
    }

    private static void share(String origin, HttpServletResponse response) {
        response.setHeader("Access-Control-Allow-Origin", origin);
        response.setHeader("Access-Control-Expose-Headers", "Retry-After");
    }

    private static void permit(HttpServletResponse response) {
        response.setHeader("Access-Control-Allow-Methods", "POST, DELETE");
        response.setHeader("Access-Control-Allow-Headers", "Authorization, Content-Type");
        response.setHeader("Access-Control-Max-Age", "7200");
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private void refuse(Problem problem, String detail, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        problems.write(problem, detail, request, response);
    }
}
