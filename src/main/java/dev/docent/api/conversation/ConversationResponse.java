package dev.docent.api.conversation;

import dev.docent.conversation.Conversation;
import dev.docent.conversation.Exchange;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What is remembered of a conversation.
@Schema(name = "Conversation")
record ConversationResponse(
        UUID id,

        @Schema(description = "When something was asked in it last.")
        Instant lastUsed,

        @Schema(description = "Its newest questions with their answers, oldest first.")
        List<ExchangeResponse> turns) {

    /// A question with its answer.
    @Schema(name = "ConversationTurn")
    record ExchangeResponse(
            @Schema(description = "Identifies the answer.") UUID answerId,
            Instant askedAt,
            String question,

            @Schema(description = "The question as it was searched with.")
            String standaloneQuestion,

            @Schema(description = "The answer in sentences, with citation marks; a long one is cut.")
            String answer,

            @Schema(description = "The words that answered.")
            Optional<String> shortAnswer,

            @Schema(description = "What the answer stood on, the first of its citations.")
            List<SourceResponse> sources) {

        static ExchangeResponse of(Exchange exchange) {
            return new ExchangeResponse(
                    exchange.id(),
                    exchange.askedAt(),
                    exchange.question(),
                    exchange.standalone(),
                    exchange.answer(),
                    exchange.shortAnswer(),
                    exchange.sources().stream()
                            .map(source ->
                                    new SourceResponse(source.document().value(), source.title(), source.quote()))
                            .toList());
        }
    }

    /// A document that an answer was taken from.
    @Schema(name = "ConversationSource")
    record SourceResponse(String documentId, String title, String quote) {}

    static ConversationResponse of(Conversation conversation) {
        return new ConversationResponse(
                conversation.id().value(),
                conversation.lastUsed(),
                conversation.exchanges().stream().map(ExchangeResponse::of).toList());
    }
}
