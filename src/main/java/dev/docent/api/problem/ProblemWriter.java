package dev.docent.api.problem;

import dev.docent.access.Limits;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.ObjectMapper;

/// Writes a problem where no controller is at work yet.
public final class ProblemWriter {

    private final Problems problems;
    private final ProblemShapes shapes;
    private final ObjectMapper json;

    ProblemWriter(Problems problems, ProblemShapes shapes, ObjectMapper json) {
        this.problems = problems;
        this.shapes = shapes;
        this.json = json;
    }

    /// @param detail what is wrong and what would be right, in a sentence for the caller
    /// @param wait how long the caller should wait before trying again
    public void write(
            Problem problem, String detail, Duration wait, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Limits.seconds(wait)));
        write(problem, detail, request, response);
    }

    /// Writes a problem that somebody else came upon.
    public void write(ProblemException known, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        write(known.problem(), known.detail(), request, response);
    }

    /// @param detail what is wrong and what would be right, in a sentence for the caller
    public void write(Problem problem, String detail, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (problem == Problem.UNAVAILABLE && !response.containsHeader(HttpHeaders.RETRY_AFTER)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Problems.RETRY_AFTER);
        }
        ProblemDetail made = problems.problem(problem, detail, request.getRequestURI());
        Optional<Object> shaped = shapes.of(made);
        response.setStatus(problem.status());
        response.setContentType(
                shaped.isPresent() ? MediaType.APPLICATION_JSON_VALUE : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(json.writeValueAsString(shaped.orElse(made)));
    }
}
