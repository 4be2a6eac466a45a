package dev.docent.api.problem;

import java.net.URI;
import java.util.Locale;

/// Every kind of problem that a caller may meet. The type of a kind is stable: clients rely on it.
public enum Problem {
    INVALID_REQUEST(400, "The request is not valid"),
    MALFORMED_BODY(400, "The body cannot be read"),
    NOT_AUTHENTICATED(401, "A token is needed"),
    FORBIDDEN(403, "This is not allowed"),
    NOT_FOUND(404, "There is nothing here"),
    METHOD_NOT_ALLOWED(405, "The method is not supported here"),
    NOT_ACCEPTABLE(406, "No such representation"),
    TOO_SLOW(408, "The request came too slowly"),
    CONFLICT(409, "This cannot be done to it as it is"),
    BODY_TOO_LARGE(413, "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "The body is of another media type than expected"),
    UNKNOWN_HOST(421, "The request is meant for another host"),
    NO_CHAT_MODEL(422, "No chat model is configured"),
    NOT_FETCHED(422, "The address could not be fetched"),
    LIMIT_REACHED(429, "The limit is reached"),
    UNEXPECTED(500, "Something went wrong"),
    UNAVAILABLE(503, "The service cannot answer now");

    private final int status;
    private final String title;

    Problem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /// @return the HTTP status it comes with
    public int status() {
        return status;
    }

    /// @return the kind in a few words
    public String title() {
        return title;
    }

    /// @return what identifies the kind: `urn:docent:problem:not-found`
    public URI type() {
        return URI.create(
                "urn:docent:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// @return the kind that says best what an HTTP status means
    static Problem of(int status) {
        for (Problem problem : values()) {
            if (problem.status == status) {
                return problem;
            }
        }
        return status >= 500 ? UNEXPECTED : INVALID_REQUEST;
    }
}
