package dev.docent.api.openai;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docent.passage.TokenCounter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/// How many tokens were read and written, counted as the embedding model does.
@Schema(name = "ChatUsage")
record Usage(
        @JsonProperty("prompt_tokens") int prompt,
        @JsonProperty("completion_tokens") int completion,
        @JsonProperty("total_tokens") int total) {

    static Usage of(List<ChatMessage> messages, String answer, TokenCounter tokens) {
        int prompt = messages.stream()
                .mapToInt(message -> tokens.count(message.text()))
                .sum();
        int completion = tokens.count(answer);
        return new Usage(prompt, completion, prompt + completion);
    }
}
