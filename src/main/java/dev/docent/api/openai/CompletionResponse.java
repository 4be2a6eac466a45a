package dev.docent.api.openai;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/// A whole answer as OpenAI gives it.
///
/// @param docent the answer as JSON
@Schema(name = "ChatCompletion")
record CompletionResponse(
        String id,
        @Schema(allowableValues = "chat.completion") String object,
        @Schema(description = "Seconds since 1970.") long created,
        String model,
        List<Choice> choices,
        Usage usage,

        @Schema(ref = "#/components/schemas/Answer") @JsonRawValue
        String docent) {

    /// The one answer.
    @Schema(name = "ChatChoice")
    record Choice(
            int index,
            Message message,
            Optional<String> logprobs,
            @JsonProperty("finish_reason") String finishReason) {}

    /// What is said.
    @Schema(name = "ChatAnswer")
    record Message(String role, String content, Optional<String> refusal, List<Annotation> annotations) {}

    static CompletionResponse of(
            Completion completion, String content, List<Annotation> annotations, Usage usage, String docent) {
        Message message = new Message("assistant", content, Optional.empty(), annotations);
        return new CompletionResponse(
                completion.id(),
                "chat.completion",
                completion.created(),
                completion.model(),
                List.of(new Choice(0, message, Optional.empty(), "stop")),
                usage,
                docent);
    }
}
