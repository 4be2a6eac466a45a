package dev.docent.api.problem;

import java.util.List;

/// A request that cannot be served as it is.
public final class ProblemException extends RuntimeException {

    private final transient Problem problem;
    private final transient String detail;
    private final transient List<FieldProblem> fields;

    /// @param detail what is wrong and what would be right, in a sentence for the caller
    public ProblemException(Problem problem, String detail) {
        super(detail);
        this.problem = problem;
        this.detail = detail;
        this.fields = List.of();
    }

    private ProblemException(List<FieldProblem> fields) {
        super(Problems.sentence(fields));
        this.problem = Problem.INVALID_REQUEST;
        this.detail = Problems.sentence(fields);
        this.fields = List.copyOf(fields);
    }

    /// @param fields what is wrong with which field; at least one
    public static ProblemException invalid(List<FieldProblem> fields) {
        return new ProblemException(fields);
    }

    /// @param field the field as the caller wrote it
    /// @param message what it must be, to be read after the field's name
    public static ProblemException invalid(String field, String message) {
        return new ProblemException(List.of(new FieldProblem(field, message)));
    }

    Problem problem() {
        return problem;
    }

    String detail() {
        return detail;
    }

    List<FieldProblem> fields() {
        return fields;
    }
}
