package dev.docent.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.SettableClock;
import dev.docent.answer.Answer;
import dev.docent.answer.AnswerPart;
import dev.docent.answer.Answered;
import dev.docent.answer.Answerer;
import dev.docent.answer.Mode;
import dev.docent.document.Collection;
import dev.docent.document.DocumentId;
import dev.docent.document.DocumentSummary;
import dev.docent.document.Documents;
import dev.docent.retrieval.Evidence;
import dev.docent.retrieval.Query;
import dev.docent.retrieval.Retriever;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CheckedQuestionsTest {

    private final SettableClock clock = SettableClock.at("2026-01-06T08:00:00Z");
    private final Shelf shelf = new Shelf();
    private final Archive archive = new Archive();
    private final CheckedQuestions questions = new CheckedQuestions(shelf, archive, new Silent(), clock);

    @Test
    void aSearchThatFailedIsTriedAgainAfterAPause() {
        archive.isAway = true;
        questions.questions(4);
        assertThat(archive.asked).hasSize(1);

        archive.isAway = false;
        clock.pass(Duration.ofSeconds(5));
        questions.questions(4);
        assertThat(archive.asked).hasSize(1);
        clock.pass(Duration.ofSeconds(60));
        questions.questions(4);
        assertThat(archive.asked.size()).isGreaterThan(1);
    }

    @Test
    void oneSearchLooksThroughTheDocumentsOnceHoweverManyThereAre() {
        questions.questions(4);
        questions.questions(4);

        assertThat(shelf.looks).hasValueLessThanOrEqualTo(2);
    }

    @Test
    void whatIsIndexedAnewIsSearchedAnew() {
        questions.questions(4);
        int before = archive.asked.size();
        shelf.indexedAt = Instant.parse("2026-01-06T09:00:00Z");
        clock.pass(Duration.ofSeconds(2));

        questions.questions(4);

        assertThat(archive.asked.size()).isGreaterThan(before);
    }

    /// Twenty documents that say when something was launched.
    private static final class Shelf implements Documents {

        private final AtomicInteger looks = new AtomicInteger();
        private volatile Instant indexedAt = Instant.parse("2026-01-06T08:00:00Z");

        @Override
        public List<DocumentSummary> all() {
            looks.incrementAndGet();
            return IntStream.range(0, 20).mapToObj(this::document).toList();
        }

        private DocumentSummary document(int number) {
            return new DocumentSummary(
                    new DocumentId("d" + number),
                    "news/" + number + ".md",
                    Collection.of("news/" + number + ".md"),
                    "Corridor " + number,
                    Optional.empty(),
                    Optional.empty(),
                    "text/markdown",
                    Optional.of("en"),
                    OptionalInt.empty(),
                    40,
                    1,
                    DocumentSummary.Status.INDEXED,
                    Optional.empty(),
                    indexedAt,
                    "00ff",
                    new DocumentId("d" + number));
        }

        @Override
        public Optional<DocumentText> text(DocumentId id) {
            return Optional.of(new DocumentText("The northern corridor was launched in 2015.", List.of()));
        }

        @Override
        public Optional<DocumentSummary> find(DocumentId id) {
            return all().stream().filter(document -> document.id().equals(id)).findFirst();
        }

        @Override
        public DocumentPage list(DocumentSearch search) {
            return new DocumentPage(all(), 0, 20);
        }

        @Override
        public List<DocumentSummary> within(String file) {
            return List.of();
        }

        @Override
        public List<DocumentId> story(DocumentId id) {
            return List.of(id);
        }
    }

    /// Finds nothing, and may be away.
    private static final class Archive implements Retriever {

        private final List<String> asked = new CopyOnWriteArrayList<>();
        private volatile boolean isAway;

        @Override
        public Evidence search(Query query, int limit) {
            return new Evidence(List.of(), List.of());
        }

        @Override
        public Evidence retrieve(Query query) {
            asked.add(query.text());
            if (isAway) {
                throw new IllegalStateException("The index is away");
            }
            return new Evidence(List.of(), List.of());
        }
    }

    /// Knows nothing.
    private static final class Silent implements Answerer {

        @Override
        public Answered answer(String question, Evidence evidence, Mode mode, Consumer<AnswerPart> listener) {
            return new Answered(
                    new Answer.NotFound("The documents do not say.", 0, List.of()), Mode.EXTRACTIVE, List.of());
        }

        @Override
        public boolean hasChatModel() {
            return false;
        }
    }
}
