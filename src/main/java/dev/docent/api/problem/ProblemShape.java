package dev.docent.api.problem;

import org.springframework.http.ProblemDetail;

/// Another shape for problems, on routes whose callers expect one.
public interface ProblemShape {

    /// @param path what was asked for
    /// @return whether problems of that route have this shape
    boolean isFor(String path);

    /// @return what the caller gets as `application/json`
    Object shape(ProblemDetail problem);
}
