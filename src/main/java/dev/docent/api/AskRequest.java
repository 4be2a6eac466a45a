package dev.docent.api;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.OptBoolean;
import dev.docent.conversation.AskedQuestion;
import dev.docent.conversation.Turn;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A question as a caller sends it. Only `question` is required.
@Schema(name = "Question")
record AskRequest(
        @Schema(description = "What is asked, in plain words.", example = "When did Dar meet Ding Xuexiang?")
        @NotBlank(message = "must say something: 1 to 2,000 characters, not only white space") @Size(max = AskedQuestion.LONGEST, message = "must have 2,000 characters at the most") String question,

        @Schema(description = "From an earlier answer, or one the client makes up.")
        Optional<UUID> conversationId,

        @Schema(
                description =
                        "What was said before, oldest first, for a client that keeps its own memory. The last 20 turns are "
                                + "used, and 4,000 characters of each.")
        @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<@NotNull(message = "must not be null") @Valid HistoryTurn> history,

        @Schema(description = "Only documents of these collections may answer; all if there are none.")
        @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<@NotBlank(message = "must name a collection") String> collections,

        @Schema(description = "Only documents published on this day or later.", example = "2026-01-01")
        @JsonFormat(lenient = OptBoolean.FALSE)
        Optional<LocalDate> publishedFrom,

        @Schema(description = "Only documents published on this day or earlier.", example = "2026-01-31")
        @JsonFormat(lenient = OptBoolean.FALSE)
        Optional<LocalDate> publishedTo,

        @Schema(description = "How the answer is made; auto if it is not given.")
        Optional<Mode> mode,

        @Schema(description = "How many passages come back in retrieved; none if it is not given.")
        Optional<@Min(value = 0, message = "must be 0 to 50") @Max(value = 50, message = "must be 0 to 50") Integer>
                limit) {

    /// How an answer is made.
    enum Mode {
        @JsonProperty("auto")
        AUTO,
        @JsonProperty("extractive")
        EXTRACTIVE,
        @JsonProperty("generative")
        GENERATIVE;

        dev.docent.answer.Mode mode() {
            return switch (this) {
                case AUTO -> dev.docent.answer.Mode.AUTO;
                case EXTRACTIVE -> dev.docent.answer.Mode.EXTRACTIVE;
                case GENERATIVE -> dev.docent.answer.Mode.GENERATIVE;
            };
        }
    }

    /// Something that was said.
    @Schema(name = "Turn")
    record HistoryTurn(
            @NotNull(message = "must be one of user, assistant") Role role,

            @NotNull(message = "must be a text") String text) {

        /// Who said it.
        enum Role {
            @JsonProperty("user")
            USER,
            @JsonProperty("assistant")
            ASSISTANT
        }

        Turn turn() {
            return new Turn(
                    switch (role) {
                        case USER -> Turn.Role.USER;
                        case ASSISTANT -> Turn.Role.ASSISTANT;
                    },
                    text);
        }
    }

    List<Turn> turns() {
        return history.stream().map(HistoryTurn::turn).toList();
    }
}
