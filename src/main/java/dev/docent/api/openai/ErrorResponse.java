package dev.docent.api.openai;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;

/// What OpenAI's clients are told when something is wrong.
@Schema(name = "ChatError")
record ErrorResponse(Problem error) {

    /// What is wrong.
    @Schema(name = "ChatErrorDetail")
    record Problem(
            @Schema(description = "What is wrong and what would be right.")
            String message,

            @Schema(allowableValues = {"invalid_request_error", "rate_limit_error", "server_error"})
            String type,

            @Schema(description = "The field that is wrong.")
            Optional<String> param,

            @Schema(description = "The kind of problem; stable.")
            Optional<String> code) {}

    static ErrorResponse of(int status, String message, String parameter, String code) {
        return new ErrorResponse(new Problem(message, type(status), Optional.of(parameter), Optional.of(code)));
    }

    static ErrorResponse of(int status, String message, Optional<String> parameter, String code) {
        return new ErrorResponse(new Problem(message, type(status), parameter, Optional.of(code)));
    }

    private static String type(int status) {
        if (status == 429) {
            return "rate_limit_error";
        }
        return status >= 500 ? "server_error" : "invalid_request_error";
    }
}
