package dev.docent.api.problem;

import static java.util.stream.Collectors.joining;

import dev.docent.document.NoRoom;
import dev.docent.document.OriginalsUnavailableException;
import dev.docent.index.IndexUnavailableException;
import dev.docent.index.IndexUnwritableException;
import dev.docent.state.StateUnavailableException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.apache.tomcat.util.http.fileupload.MultipartStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.http.ProblemDetail;
import org.springframework.web.multipart.MultipartException;

/// Makes every problem detail that leaves the service. None holds a stack trace, a path or a class.
public final class Problems {

    /// What the trace of a request is called in the log's context.
    public static final String TRACE = "traceId";

    /// Seconds after which a service that could not answer may do better.
    static final String RETRY_AFTER = "5";

    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    /// @param detail what is wrong and what would be right, in a sentence for the caller
    /// @param path what was asked for
    public ProblemDetail problem(Problem problem, String detail, String path) {
        ProblemDetail made = ProblemDetail.forStatus(problem.status());
        made.setType(problem.type());
        made.setTitle(problem.title());
        made.setDetail(detail);
        made.setInstance(instance(path));
        made.setProperty(TRACE, Optional.ofNullable(MDC.get(TRACE)).orElseGet(Traces::fresh));
        return made;
    }

    /// @param fields what is wrong with which field
    ProblemDetail invalid(List<FieldProblem> fields, String path) {
        ProblemDetail made = problem(Problem.INVALID_REQUEST, sentence(fields), path);
        made.setProperty("errors", fields);
        return made;
    }

    /// Says what an exception means to the caller. What nobody foresaw is logged, and the caller gets its trace only.
    public ProblemDetail of(Throwable thrown, String path) {
        if (thrown instanceof ProblemException known) {
            return known.fields().isEmpty()
                    ? problem(known.problem(), known.detail(), path)
                    : invalid(known.fields(), path);
        }
        if (thrown instanceof MultipartException broken) {
            return multipart(broken, path);
        }
        if (thrown instanceof IndexUnwritableException full) {
            return problem(
                    Problem.UNAVAILABLE,
                    "The index cannot be written to: " + full.reason()
                            + ". What it held is kept; make room on the disk and try again.",
                    path);
        }
        if (thrown instanceof IndexUnavailableException away) {
            log.warn("Cannot serve {}: {}", path, away.getMessage());
            return problem(Problem.UNAVAILABLE, away.reason() + " at present. Try again in a few seconds.", path);
        }
        if (thrown instanceof StateUnavailableException away) {
            return problem(Problem.UNAVAILABLE, String.valueOf(away.getMessage()), path);
        }
        if (thrown instanceof OriginalsUnavailableException away) {
            log.warn("Cannot serve {}: {}", path, away.getMessage());
            return problem(Problem.UNAVAILABLE, away.reason() + " at present. Try again in a few seconds.", path);
        }
        return unexpected(thrown, path);
    }

    private ProblemDetail multipart(MultipartException broken, String path) {
        if (broken.getCause() instanceof ProblemException known) {
            return problem(known.problem(), known.detail(), path);
        }
        if (NoRoom.behind(broken).isPresent()) {
            return problem(
                    Problem.UNAVAILABLE,
                    "There is no room on the disk to take in what was sent, and nothing of it was kept. Make room, then"
                            + " send it again.",
                    path);
        }
        return isMalformed(broken)
                ? problem(
                        Problem.MALFORMED_BODY,
                        "The body cannot be read as multipart/form-data: no boundary is named, the header of a part is not"
                                + " well formed, or the body ends before its last part does.",
                        path)
                : unexpected(broken, path);
    }

    /// What goes wrong with the disk or the connection has a cause of another kind.
    private static boolean isMalformed(MultipartException broken) {
        Throwable cause = broken.getMostSpecificCause();
        return cause instanceof FileUploadException
                || cause instanceof MultipartStream.MalformedStreamException
                || cause instanceof InvalidFileNameException
                || cause instanceof IllegalArgumentException;
    }

    private ProblemDetail unexpected(Throwable thrown, String path) {
        log.error("Failed to serve {}", path, thrown);
        return problem(
                Problem.UNEXPECTED, "The service failed to serve this request. The trace finds it in the log.", path);
    }

    static String sentence(List<FieldProblem> fields) {
        return fields.stream()
                .map(field -> field.field() + " " + field.message() + ".")
                .collect(joining(" "));
    }

    /// @return what a problem says where nothing but a text can be told; with the trace where the caller can do nothing
    public static String text(ProblemDetail problem) {
        String detail = Optional.ofNullable(problem.getDetail()).orElse("Something went wrong.");
        Map<String, Object> more = Optional.ofNullable(problem.getProperties()).orElseGet(Map::of);
        return problem.getStatus() < Problem.UNEXPECTED.status() ? detail : detail + " Trace: " + more.get(TRACE);
    }

    private static URI instance(String path) {
        try {
            return URI.create(path);
        } catch (IllegalArgumentException unfitForAUri) {
            return URI.create("/");
        }
    }
}
