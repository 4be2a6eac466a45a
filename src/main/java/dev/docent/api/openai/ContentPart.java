package dev.docent.api.openai;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;

/// A part of a message. Only texts can be read.
@Schema(name = "ChatContentPart")
@JsonIgnoreProperties(ignoreUnknown = true)
record ContentPart(Optional<String> type, Optional<String> text) {

    private static final String TEXT = "text";

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    ContentPart(@JsonProperty("type") Optional<String> type, @JsonProperty("text") Optional<String> text) {
        this.type = type;
        this.text = text;
    }

    /// A message may also be given as its text alone.
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ContentPart of(String text) {
        return new ContentPart(Optional.of(TEXT), Optional.of(text));
    }

    boolean isText() {
        return type.filter(TEXT::equals).isPresent() && text.isPresent();
    }
}
