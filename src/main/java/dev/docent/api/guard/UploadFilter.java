package dev.docent.api.guard;

import dev.docent.api.problem.Problem;
import dev.docent.api.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Takes a few uploads at a time, and turns further ones away before they are read.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class UploadFilter extends OncePerRequestFilter {

    private static final Duration WAIT = Duration.ofSeconds(10);
    private static final String PATH = "/api/v1/documents";

    private final Semaphore places;
    private final ProblemWriter problems;

    UploadFilter(GuardProperties settings, ProblemWriter problems) {
        this.places = new Semaphore(settings.load().uploads());
        this.problems = problems;
    }

    /// @return whether it brings files to where they are taken
    static boolean isUpload(HttpServletRequest request) {
        return isMultipart(request)
                && request.getMethod().equals("POST")
                && CalledPath.of(request).filter(PATH::equals).isPresent();
    }

    static boolean isMultipart(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getContentType(), "")
                .toLowerCase(Locale.ROOT)
                .startsWith("multipart/");
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !isUpload(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!places.tryAcquire()) {
            problems.write(
                    Problem.UNAVAILABLE,
                    "There are more uploads than can be taken in now; try again later.",
                    WAIT,
                    request,
                    response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            places.release();
        }
    }
}
