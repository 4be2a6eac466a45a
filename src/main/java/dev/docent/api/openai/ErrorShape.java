package dev.docent.api.openai;

import dev.docent.api.problem.FieldProblem;
import dev.docent.api.problem.ProblemShape;
import dev.docent.api.problem.Problems;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/// Tells problems as OpenAI does. The code is the last word of the problem's type.
@Component
final class ErrorShape implements ProblemShape {

    @Override
    public boolean isFor(String path) {
        return path.startsWith("/v1/");
    }

    @Override
    public ErrorResponse shape(ProblemDetail problem) {
        return ErrorResponse.of(problem.getStatus(), Problems.text(problem), parameter(problem), code(problem));
    }

    private static Optional<String> parameter(ProblemDetail problem) {
        return errors(problem) instanceof List<?> fields
                        && !fields.isEmpty()
                        && fields.getFirst() instanceof FieldProblem first
                ? Optional.of(first.field())
                : Optional.empty();
    }

    private static String code(ProblemDetail problem) {
        String type = Optional.ofNullable(problem.getType()).map(URI::toString).orElse("");
        return type.substring(type.lastIndexOf(':') + 1).replace('-', '_');
    }

    private static Object errors(ProblemDetail problem) {
        return Optional.ofNullable(problem.getProperties())
                .map(properties -> properties.get("errors"))
                .orElse("");
    }
}
