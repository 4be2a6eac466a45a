package dev.docent.api.openai;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A completion as a client asks for it. What is not named here is passed over.
@Schema(name = "ChatCompletionRequest")
@JsonIgnoreProperties(ignoreUnknown = true)
record CompletionRequest(
        @Schema(allowableValues = {"docent", "docent-extractive", "docent-generative"})
        @NotBlank(message = "must name one of docent, docent-extractive, docent-generative") String model,

        @Schema(
                description =
                        "The last message of the user is the question; what was said before is its history, of which the "
                                + "last 20 messages are used, and 4,000 characters of each.")
        @JsonSetter(nulls = Nulls.AS_EMPTY)
        @NotEmpty(message = "must hold a message at least") List<@NotNull(message = "must not be null") @Valid ChatMessage> messages,

        @Schema(description = "Whether the answer comes as events.")
        Optional<Boolean> stream,

        @JsonProperty("stream_options") Optional<StreamOptions> streamOptions,

        @Schema(description = "How many answers; there is one.")
        Optional<Integer> n,

        @Schema(description = "Must be empty: no tool is called from an answer.") @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<Object> tools,

        @Schema(description = "Must be empty, as tools.") @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<Object> functions,

        @Schema(description = "Answers are text; other formats are refused.") @JsonProperty("response_format")
        Optional<ResponseFormat> responseFormat,

        @Schema(description = "Must be false.") Optional<Boolean> logprobs,

        @Schema(description = "Answers are text; other kinds are refused.") @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<String> modalities,

        @Schema(hidden = true) Optional<Map<String, Object>> audio) {

    /// What else is streamed.
    @Schema(name = "ChatStreamOptions")
    @JsonIgnoreProperties(ignoreUnknown = true)
    record StreamOptions(
            @Schema(description = "Whether a last event says how many tokens there were.")
            @JsonProperty("include_usage")
            Optional<Boolean> includeUsage) {}

    /// The form of the answer.
    @Schema(name = "ChatResponseFormat")
    @JsonIgnoreProperties(ignoreUnknown = true)
    record ResponseFormat(Optional<String> type) {}

    boolean isStreamed() {
        return stream.orElse(false);
    }

    boolean includesUsage() {
        return streamOptions.flatMap(StreamOptions::includeUsage).orElse(false);
    }

    /// @throws RefusedException if it asks for what is not done here
    void refuseTheImpossible() {
        if (n.filter(count -> count != 1).isPresent()) {
            throw RefusedException.unsupported("n", "There is one answer to a question: n must be 1.");
        }
        if (!tools.isEmpty() || !functions.isEmpty()) {
            throw RefusedException.unsupported(
                    tools.isEmpty() ? "functions" : "tools", "No tool is called from an answer; leave them out.");
        }
        if (responseFormat
                .flatMap(ResponseFormat::type)
                .filter(type -> !type.equals("text"))
                .isPresent()) {
            throw RefusedException.unsupported(
                    "response_format",
                    "Answers are text; what they consist of stands under docent. Leave response_format out.");
        }
        if (logprobs.orElse(false)) {
            throw RefusedException.unsupported("logprobs", "There are no log probabilities; leave logprobs out.");
        }
        if (audio.isPresent() || modalities.stream().anyMatch(kind -> !kind.equals("text"))) {
            throw RefusedException.unsupported("modalities", "Answers are text; leave other modalities out.");
        }
        if (streamOptions.isPresent() && !isStreamed()) {
            throw RefusedException.unsupported("stream_options", "stream_options goes with stream: true only.");
        }
    }
}
