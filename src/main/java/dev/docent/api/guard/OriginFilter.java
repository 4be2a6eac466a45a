package dev.docent.api.guard;

import dev.docent.api.problem.Problem;
import dev.docent.api.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses forms that a page of another site sends: browsers ask for no leave before they send those, as they do for
/// JSON. Tools for assistants are no business of other sites' pages at all.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
final class OriginFilter extends OncePerRequestFilter {

    private final Set<String> origins;
    private final ProblemWriter problems;

    OriginFilter(GuardProperties settings, ProblemWriter problems) {
        this.origins = settings.origins();
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = Objects.requireNonNullElse(request.getContentType(), "").toLowerCase(Locale.ROOT);
        return !type.startsWith("multipart/") && !isForAssistants(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String origin = request.getHeader("Origin");
        if (origin == null || isOwn(origin, request) || origins.contains(origin)) {
            chain.doFilter(request, response);
            return;
        }
        String what = isForAssistants(request) ? "Calls" : "Files";
        problems.write(Problem.FORBIDDEN, what + " are not taken from the pages of another site.", request, response);
    }

    private static boolean isForAssistants(HttpServletRequest request) {
        return request.getRequestURI().equals("/mcp");
    }

    private static boolean isOwn(String origin, HttpServletRequest request) {
        try {
            URI from = URI.create(origin);
            int port = from.getPort() >= 0 ? from.getPort() : "https".equals(from.getScheme()) ? 443 : 80;
            return request.getServerName().equalsIgnoreCase(from.getHost()) && request.getServerPort() == port;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
