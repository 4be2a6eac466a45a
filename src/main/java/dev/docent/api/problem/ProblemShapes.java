package dev.docent.api.problem;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/// Finds out in which shape a problem is told.
@Component
final class ProblemShapes {

    private final List<ProblemShape> shapes;

    ProblemShapes(List<ProblemShape> shapes) {
        this.shapes = List.copyOf(shapes);
    }

    /// @return the problem in the shape of its route; empty if it stays a problem detail
    Optional<Object> of(ProblemDetail problem) {
        String path =
                Optional.ofNullable(problem.getInstance()).map(URI::getPath).orElse("/");
        return shapes.stream().filter(shape -> shape.isFor(path)).findFirst().map(shape -> shape.shape(problem));
    }
}
