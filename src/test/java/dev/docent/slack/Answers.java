package dev.docent.slack;

import dev.docent.answer.Answer;
import dev.docent.answer.Citation;
import dev.docent.answer.ResolvedDate;
import dev.docent.conversation.AskedQuestion;
import dev.docent.conversation.ConversationId;
import dev.docent.conversation.Reply;
import dev.docent.document.Collection;
import dev.docent.document.DocumentId;
import dev.docent.document.DocumentSummary;
import dev.docent.document.PublicationDate;
import dev.docent.retrieval.Evidence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/// What might be answered.
public final class Answers {

    public static final UUID ID = UUID.fromString("7d1f1f5e-2c0e-4f4e-9b0b-0f6f6f0f3a11");

    private Answers() {}

    public static Reply reply(AskedQuestion question, Answer answer) {
        return new Reply(
                ID,
                question.conversation().orElse(new ConversationId(ID)),
                question.text(),
                question.text(),
                "extractive",
                answer,
                new Evidence(List.of(), List.of()),
                List.of());
    }

    public static Answer.Grounded grounded() {
        return grounded("The first crossing was on Sunday. [1] It carried 212 people. [2]");
    }

    public static Answer.Grounded grounded(String text) {
        return new Answer.Grounded(
                text,
                Optional.of("Sunday"),
                0.9,
                List.of(citation(1, "Harbour news", OptionalInt.empty()), citation(2, "The ferry", OptionalInt.of(3))),
                List.of(new ResolvedDate("on Sunday", "2026-01-04", "publishedAt 2026-01-05", 1)));
    }

    public static Answer.Conflicting conflicting() {
        return new Answer.Conflicting(
                "Sources differ: 212 people [1] or 221 people [2].",
                "212",
                0.6,
                List.of(citation(1, "Harbour news", OptionalInt.empty()), citation(2, "The ferry", OptionalInt.of(3))),
                List.of(),
                List.of(new Answer.Value("212 people", List.of(1)), new Answer.Value("221 people", List.of(2))));
    }

    public static Answer.NotFound notFound() {
        return new Answer.NotFound(
                "The documents do not say who painted the ferry.",
                0.2,
                List.of(citation(1, "Harbour news", OptionalInt.empty())));
    }

    public static Citation citation(int n, String title, OptionalInt page) {
        String quote = "On Sunday the new ferry made its first crossing.";
        int start = 10 * n;
        return new Citation(
                n, document(title), "", page, quote, start, start + quote.length(), start + 3, start + 9, List.of());
    }

    private static DocumentSummary document(String title) {
        return new DocumentSummary(
                new DocumentId("ferry1"),
                "harbour/ferry.md",
                new Collection("harbour"),
                title,
                Optional.empty(),
                Optional.of(new PublicationDate(LocalDate.of(2026, 1, 5), PublicationDate.Origin.FRONT_MATTER)),
                "text/markdown",
                Optional.of("en"),
                OptionalInt.empty(),
                100,
                2,
                DocumentSummary.Status.INDEXED,
                Optional.empty(),
                Instant.parse("2026-01-06T08:15:30Z"),
                "00ff",
                new DocumentId("ferry1"));
    }
}
