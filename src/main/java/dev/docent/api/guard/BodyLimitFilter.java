package dev.docent.api.guard;

import dev.docent.api.problem.Problem;
import dev.docent.api.problem.ProblemException;
import dev.docent.api.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses bodies that are too long, whether their length is announced or not, and files where none are taken: the
/// container would read those by itself.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
final class BodyLimitFilter extends OncePerRequestFilter {

    private final long largest;
    private final Duration longest;
    private final ProblemWriter problems;

    BodyLimitFilter(GuardProperties settings, ProblemWriter problems) {
        this.largest = settings.largestBody().toBytes();
        this.longest = settings.longestBody();
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return UploadFilter.isUpload(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (UploadFilter.isMultipart(request)) {
            String detail = "Files are taken by POST /api/v1/documents alone; send a body of another media type here.";
            problems.write(Problem.UNSUPPORTED_MEDIA_TYPE, detail, request, response);
            return;
        }
        if (request.getContentLengthLong() > largest) {
            problems.write(Problem.BODY_TOO_LARGE, LimitedBody.detail(largest), request, response);
            return;
        }
        try {
            chain.doFilter(new LimitedBody(request, largest, longest), response);
        } catch (ProblemException known) {
            if (response.isCommitted()) {
                throw known;
            }
            problems.write(known, request, response);
        }
    }
}
