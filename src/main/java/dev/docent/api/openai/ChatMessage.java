package dev.docent.api.openai;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;

/// Something that was said.
@Schema(name = "ChatMessage")
@JsonIgnoreProperties(ignoreUnknown = true)
record ChatMessage(
        @NotNull(message = "must be one of system, developer, user, assistant, tool, function") Role role,

        @Schema(
                description = "A text, or parts of type text.",
                oneOf = {String.class, ContentPart[].class})
        @JsonSetter(nulls = Nulls.AS_EMPTY)
        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<@NotNull(message = "must not be null") ContentPart> content) {

    /// Who said it.
    enum Role {
        @JsonProperty("system")
        SYSTEM,
        @JsonProperty("developer")
        DEVELOPER,
        @JsonProperty("user")
        USER,
        @JsonProperty("assistant")
        ASSISTANT,
        @JsonProperty("tool")
        TOOL,
        @JsonProperty("function")
        FUNCTION
    }

    /// @return its texts, joined; what is no text is left out
    String text() {
        return content.stream()
                .filter(ContentPart::isText)
                .map(ContentPart::text)
                .flatMap(Optional::stream)
                .collect(joining("\n"));
    }
}
