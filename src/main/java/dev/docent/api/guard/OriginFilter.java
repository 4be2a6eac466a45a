package dev.docent.api.guard;

import dev.docent.api.problem.Problem;
import dev.docent.api.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses what a page of another site posts as forms, or with nothing in it: browsers ask for no leave before they
/// send those, as they do for JSON. Tools for assistants are no business of other sites' pages at all.
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
        return !isSentWithoutLeave(request) && !isForAssistants(request);
    }

    private static boolean isSentWithoutLeave(HttpServletRequest request) {
        String type = Objects.requireNonNullElse(request.getContentType(), "").toLowerCase(Locale.ROOT);
        return request.getMethod().equals("POST") && !type.startsWith("application/json");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (PageOrigin.of(request).filter(origin -> isForeign(origin, request)).isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        String what = UploadFilter.isMultipart(request) && !isForAssistants(request) ? "Files" : "Calls";
        problems.write(Problem.FORBIDDEN, what + " are not taken from the pages of another site.", request, response);
    }

    private static boolean isForAssistants(HttpServletRequest request) {
        return request.getRequestURI().equals("/mcp");
    }

    private boolean isForeign(String origin, HttpServletRequest request) {
        return !PageOrigin.isOwn(origin, request) && !origins.contains(origin);
    }
}
