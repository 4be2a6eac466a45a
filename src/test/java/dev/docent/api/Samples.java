package dev.docent.api;

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
import dev.docent.index.Match;
import dev.docent.passage.Location;
import dev.docent.passage.Passage;
import dev.docent.passage.PassageId;
import dev.docent.retrieval.Evidence;
import dev.docent.retrieval.EvidencePassage;
import dev.docent.retrieval.Stage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/// A little library and what might be answered from it.
final class Samples {

    static final String TEXT =
            "Harbour news\n\nOn Sunday the new ferry made its first crossing. 😀 It carried 212 people.\n";

    static final DocumentSummary FERRY = document("ferry1", "harbour/ferry.md", "Harbour news", Optional.empty());

    static final DocumentSummary SCAN =
            document("scan1", "scans/page.pdf", "page.pdf", Optional.of("It holds pictures of text only."));

    static final UUID ANSWER = UUID.fromString("7d1f1f5e-2c0e-4f4e-9b0b-0f6f6f0f3a11");

    static final ConversationId CONVERSATION =
            new ConversationId(UUID.fromString("0b9c1b52-7c3b-4f0e-8a3e-5f4f6c1d2e33"));

    private Samples() {}

    static Citation citation(int n, String quote, String words) {
        int start = TEXT.indexOf(quote);
        int answer = TEXT.indexOf(words);
        return new Citation(
                n,
                FERRY,
                "Harbour news",
                OptionalInt.empty(),
                quote,
                start,
                start + quote.length(),
                answer,
                answer + words.length(),
                List.of(new Citation.Support(0, 27)));
    }

    static Answer.Grounded grounded() {
        return new Answer.Grounded(
                "The first crossing was on Sunday. [1]",
                Optional.of("Sunday"),
                0.9,
                List.of(citation(1, "On Sunday the new ferry made its first crossing.", "Sunday")),
                List.of(new ResolvedDate("On Sunday", "2026-01-04", "publishedAt 2026-01-05", 1)));
    }

    static Answer.Conflicting conflicting() {
        return new Answer.Conflicting(
                "Sources differ: 212 people [1] or Sunday [2].",
                "212",
                0.6,
                List.of(citation(1, "It carried 212 people.", "212"), citation(2, "On Sunday the new ferry", "Sunday")),
                List.of(),
                List.of(new Answer.Value("212", List.of(1)), new Answer.Value("Sunday", List.of(2))));
    }

    static Answer.NotFound notFound() {
        return new Answer.NotFound(
                "The documents do not say.", 0.2, List.of(citation(1, "It carried 212 people.", "212")));
    }

    static Reply reply(AskedQuestion question, Answer answer) {
        return new Reply(
                ANSWER,
                question.conversation().orElse(CONVERSATION),
                question.text(),
                question.text(),
                "extractive",
                answer,
                evidence(),
                List.of(new Stage("words", Duration.ofMillis(2)), new Stage("reader", Duration.ofMillis(80))));
    }

    static Evidence evidence() {
        return new Evidence(
                List.of(passage(0, 0, 12), passage(1, 14, TEXT.length())),
                List.of(new Stage("words", Duration.ofMillis(2))));
    }

    private static EvidencePassage passage(int position, int start, int end) {
        Passage passage = new Passage(
                new PassageId(FERRY.id(), position),
                new Location(start, end, "", OptionalInt.empty()),
                TEXT.substring(start, end),
                "");
        return new EvidencePassage(new Match(passage, FERRY, 1), Optional.empty(), 2.0 - position, 0, 0, List.of());
    }

    private static DocumentSummary document(String id, String file, String title, Optional<String> problem) {
        boolean failed = problem.isPresent();
        return new DocumentSummary(
                new DocumentId(id),
                file,
                Collection.of(file),
                title,
                Optional.empty(),
                Optional.of(new PublicationDate(LocalDate.of(2026, 1, 5), PublicationDate.Origin.FRONT_MATTER)),
                failed ? "application/pdf" : "text/markdown",
                Optional.of("en"),
                failed ? OptionalInt.of(3) : OptionalInt.empty(),
                failed ? 0 : TEXT.length(),
                failed ? 0 : 2,
                failed ? DocumentSummary.Status.FAILED : DocumentSummary.Status.INDEXED,
                problem,
                Instant.parse("2026-01-06T08:15:30Z"),
                "00ff",
                new DocumentId("ferry1"));
    }
}
