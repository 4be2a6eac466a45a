package dev.docent.api.problem;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/// Says in the caller's words why a body could not be read.
@Component
final class UnreadableBody {

    private final Problems problems;
    private final ObjectMapper json;

    UnreadableBody(Problems problems, ObjectMapper json) {
        this.problems = problems;
        this.json = json;
    }

    ProblemDetail problem(HttpMessageNotReadableException unreadable, String path) {
        for (Throwable cause = unreadable.getCause(); cause != null; cause = cause.getCause()) {
            switch (cause) {
                case ProblemException known -> {
                    return problems.of(known, path);
                }
                case UnrecognizedPropertyException unknown -> {
                    return problems.invalid(List.of(field(unknown, unknown(unknown))), path);
                }
                case MismatchedInputException mismatch -> {
                    return mismatch(mismatch, path);
                }
                case StreamReadException malformed -> {
                    return malformed(malformed, path);
                }
                default -> {}
            }
        }
        String detail = unreadable.getCause() == null
                ? "The body is empty; it must be a JSON object."
                : "The body cannot be read as JSON.";
        return problems.problem(Problem.MALFORMED_BODY, detail, path);
    }

    private ProblemDetail mismatch(MismatchedInputException mismatch, String path) {
        if (mismatch.getPath().isEmpty()) {
            return problems.problem(Problem.MALFORMED_BODY, "The body must be a JSON object.", path);
        }
        return problems.invalid(List.of(field(mismatch, expected(mismatch.getTargetType()))), path);
    }

    private ProblemDetail malformed(StreamReadException malformed, String path) {
        TokenStreamLocation at = malformed.getLocation();
        String place = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
        return problems.problem(Problem.MALFORMED_BODY, "The body is not valid JSON" + place + ".", path);
    }

    private static String unknown(UnrecognizedPropertyException unknown) {
        Collection<Object> known = unknown.getKnownPropertyIds();
        return known == null || known.isEmpty()
                ? "is not known; the object has no fields"
                : "is not known; the fields are "
                        + known.stream().map(String::valueOf).sorted().collect(joining(", "));
    }

    private String expected(Class<?> type) {
        if (type.isEnum()) {
            return "must be one of "
                    + Arrays.stream(type.getEnumConstants()).map(this::name).collect(joining(", "));
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "must be a list";
        }
        return Expected.of(type);
    }

    private String name(Object constant) {
        return json.convertValue(constant, String.class);
    }

    private static FieldProblem field(JacksonException at, String message) {
        StringBuilder field = new StringBuilder();
        for (JacksonException.Reference step : at.getPath()) {
            if (step.getPropertyName() == null) {
                field.append('[').append(step.getIndex()).append(']');
            } else {
                field.append(field.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return new FieldProblem(field.toString(), message);
    }
}
