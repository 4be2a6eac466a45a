package dev.docent.api.problem;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.ObjectMapper;

/// Answers requests that never reach the application, such as one with a malformed first line.
final class ProblemValve extends ErrorReportValve {

    private final Problems problems;
    private final ObjectMapper json;

    private final long mostUnread;

    /// @param mostUnread how many bytes are read on of a body that nobody wants
    ProblemValve(Problems problems, ObjectMapper json, long mostUnread) {
        this.problems = problems;
        this.json = json;
        this.mostUnread = mostUnread;
    }

    /// Whoever sends a request too slowly is not listened to until its end, nor is whoever sends for long what nobody
    /// wants.
    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        super.invoke(request, response);
        UnreadBody rest = new UnreadBody(request.getCoyoteRequest());
        if (request.isAsync() || rest.isOver()) {
            return;
        }
        response.finishResponse();
        boolean isOver = response.getStatus() != Problem.TOO_SLOW.status() && rest.readOn(mostUnread);
        if (!isOver) {
            request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            write(response, problem(request, response.getStatus()));
        } catch (IOException | IllegalStateException callerIsGone) {
            container.getLogger().debug("Nobody is left to read a problem", callerIsGone);
        }
    }

    private ProblemDetail problem(Request request, int status) {
        Problem problem = Problem.of(status);
        String path = Optional.ofNullable(request.getRequestURI()).orElse("/");
        ProblemDetail made = problems.problem(problem, problem.title() + ".", path);
        made.setStatus(status);
        return made;
    }

    private void write(Response response, ProblemDetail problem) throws IOException {
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getReporter().write(json.writeValueAsString(problem));
        response.finishResponse();
    }
}
