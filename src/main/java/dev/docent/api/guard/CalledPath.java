package dev.docent.api.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.springframework.web.util.UriUtils;

/// Which path a request means. One that can be read in two ways is for nobody: what guards a route must not
/// understand it otherwise than what serves it.
final class CalledPath {

    private CalledPath() {}

    /// @return the path as the container has mapped it; empty if it was written otherwise
    static Optional<String> of(HttpServletRequest request) {
        String mapped = request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
        String written = request.getRequestURI()
                .substring(request.getContextPath().length())
                .replaceAll(";[^/]*", "");
        return Optional.of(mapped).filter(path -> path.equals(decoded(written)));
    }

    private static String decoded(String path) {
        try {
            return UriUtils.decode(path, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}
