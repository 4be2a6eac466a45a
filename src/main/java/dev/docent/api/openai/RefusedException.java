package dev.docent.api.openai;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;

/// A request that asks for what this service does not do.
final class RefusedException extends RuntimeException {

    private final transient int status;
    private final transient ErrorResponse response;

    private RefusedException(int status, ErrorResponse response) {
        super(response.error().message());
        this.status = status;
        this.response = response;
    }

    /// @param parameter the field as the caller wrote it
    /// @param code the kind of refusal, stable
    static RefusedException of(String parameter, String code, String message) {
        return new RefusedException(400, ErrorResponse.of(400, message, parameter, code));
    }

    /// @param parameter the field as the caller wrote it
    static RefusedException unsupported(String parameter, String message) {
        return of(parameter, "unsupported_parameter", message);
    }

    static RefusedException unknownModel(String id) {
        String known = Arrays.stream(Model.values()).map(Model::id).collect(joining(", "));
        return new RefusedException(
                404,
                ErrorResponse.of(
                        404,
                        "The model '" + id + "' does not exist; there are " + known + ".",
                        "model",
                        "model_not_found"));
    }

    int status() {
        return status;
    }

    ErrorResponse response() {
        return response;
    }
}
