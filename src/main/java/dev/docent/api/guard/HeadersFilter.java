package dev.docent.api.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Tells browsers what a response may do. A page runs only what this service itself serves; nothing else runs at all.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class HeadersFilter extends OncePerRequestFilter {

    private static final String POLICY = "Content-Security-Policy";

    private static final String PAGES =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                    + "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /// The page that describes the interface is another project's; its logo brings a style of its own, which is
    /// known by its hash. Without it the logo is dark.
    private static final String DESCRIPTION =
            PAGES.replace("style-src 'self'", "style-src 'self' 'sha256-RL3ie0nH+Lzz2YNqQN83mnU0J1ot4QL7b99vMdIX99w='");

    private static final List<String> DATA = List.of("/api/", "/v1/", "/mcp", "/actuator", "/v3/");

    private static final String INTERFACE = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader(POLICY, policy(request.getRequestURI()));
        chain.doFilter(request, response);
    }

    private static String policy(String path) {
        if (DATA.stream().anyMatch(path::startsWith)) {
            return INTERFACE;
        }
        return path.startsWith("/swagger-ui") ? DESCRIPTION : PAGES;
    }
}
