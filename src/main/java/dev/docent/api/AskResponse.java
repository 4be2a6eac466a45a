package dev.docent.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docent.answer.Answer;
import dev.docent.answer.Citation;
import dev.docent.answer.ResolvedDate;
import dev.docent.conversation.Reply;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// What a question was answered with.
@Schema(name = "Answer")
record AskResponse(
        @Schema(description = "Identifies this answer.") UUID id,
        UUID conversationId,
        String question,

        @Schema(description = "The question as it was searched with.")
        String standaloneQuestion,

        Status status,
        @Schema(description = "How the answer was made.") String mode,

        @Schema(description = "The answer in sentences, with citation marks; on not_found it says so.")
        String answer,

        @Schema(description = "The words that answer.") Optional<String> shortAnswer,

        @Schema(
                description =
                        "How likely the answer is right, or one of those that contradict each other; from 0 to 1.")
        double confidence,

        List<CitationResponse> citations,

        @Schema(description = "Dates that the sources give in relative words.")
        List<ResolvedDate> dates,

        @Schema(description = "Each of the values that contradict each other.")
        List<Answer.Value> conflicts,

        @Schema(description = "Near misses where nothing was found.")
        List<CitationResponse> related,

        @Schema(description = "The best passages, as many as were asked for.")
        List<PassageResponse> retrieved,

        List<StageResponse> stages) {

    /// What came of the question.
    enum Status {
        @JsonProperty("answered")
        ANSWERED,
        @JsonProperty("conflicting")
        CONFLICTING,
        @JsonProperty("not_found")
        NOT_FOUND
    }

    /// What an answer is made of, beyond its text.
    private record Parts(
            Status status,
            Optional<String> shortAnswer,
            List<Citation> citations,
            List<ResolvedDate> dates,
            List<Answer.Value> conflicts,
            List<Citation> related) {}

    /// @param limit how many passages at the most
    /// @param cite shows a citation to the caller
    static AskResponse of(Reply reply, int limit, Function<Citation, CitationResponse> cite) {
        Parts parts = parts(reply.answer());
        return new AskResponse(
                reply.id(),
                reply.conversation().value(),
                reply.question(),
                reply.standaloneQuestion(),
                parts.status(),
                reply.mode(),
                reply.answer().text(),
                parts.shortAnswer(),
                reply.answer().confidence(),
                parts.citations().stream().map(cite).toList(),
                parts.dates(),
                parts.conflicts(),
                parts.related().stream().map(cite).toList(),
                retrieved(reply, limit),
                StageResponse.of(reply.stages()));
    }

    private static Parts parts(Answer answer) {
        return switch (answer) {
            case Answer.Grounded(var _, var shortAnswer, var _, var citations, var dates) ->
                new Parts(Status.ANSWERED, shortAnswer, citations, dates, List.of(), List.of());
            case Answer.Conflicting(var _, var shortAnswer, var _, var citations, var dates, var values) ->
                new Parts(Status.CONFLICTING, Optional.of(shortAnswer), citations, dates, values, List.of());
            case Answer.NotFound(var _, var _, var related) ->
                new Parts(Status.NOT_FOUND, Optional.empty(), List.of(), List.of(), List.of(), related);
        };
    }

    private static List<PassageResponse> retrieved(Reply reply, int limit) {
        return reply.evidence().passages().stream()
                .limit(limit)
                .map(PassageResponse::of)
                .toList();
    }
}
