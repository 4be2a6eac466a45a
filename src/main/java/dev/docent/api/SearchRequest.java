package dev.docent.api;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.OptBoolean;
import dev.docent.conversation.AskedQuestion;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A search as a caller sends it. Only `query` is required.
@Schema(name = "Search")
record SearchRequest(
        @Schema(description = "What is looked for, in plain words.", example = "talks between Dar and Ding")
        @NotBlank(message = "must say something: 1 to 2,000 characters, not only white space") @Size(max = AskedQuestion.LONGEST, message = "must have 2,000 characters at the most") String query,

        @Schema(description = "How many passages at the most; 10 if it is not given.")
        Optional<@Min(value = 0, message = "must be 0 to 50") @Max(value = 50, message = "must be 0 to 50") Integer>
                limit,

        @Schema(description = "Only passages of these collections; all if there are none.")
        @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<@NotBlank(message = "must name a collection") String> collections,

        @Schema(description = "Only documents published on this day or later.", example = "2026-01-01")
        @JsonFormat(lenient = OptBoolean.FALSE)
        Optional<LocalDate> publishedFrom,

        @Schema(description = "Only documents published on this day or earlier.", example = "2026-01-31")
        @JsonFormat(lenient = OptBoolean.FALSE)
        Optional<LocalDate> publishedTo) {

    private static final int USUAL_LIMIT = 10;

    int limitOrUsual() {
        return limit.orElse(USUAL_LIMIT);
    }
}
