package dev.docent.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.document.Collection;
import dev.docent.document.DocumentFile;
import dev.docent.document.SourceDocument;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/// What every index must keep, and what it must never show by halves.
interface RestartContract extends TriedIndex {

    private void put(SourceDocument document) {
        index().replace(document, "hash", Texts.passages(document));
    }

    @Test
    default void aRestartKeepsTheIndex() {
        SourceDocument document = Texts.document("a.md", "The harbour was closed.");
        put(document);

        reopen(new LetterCounts("letters"));

        assertThat(index().find(document.id()).orElseThrow().contentHash()).isEqualTo("hash");
        assertThat(index().matching("harbour", 10, Filter.NONE)).hasSize(1);
        assertThat(index().nearest("harbour", 10, Filter.NONE)).hasSize(1);
        assertThat(index().passages()).isEqualTo(1);
    }

    @Test
    default void aMoveEmbedsNothingAndOutlivesARestart() {
        SourceDocument document = Texts.document("news/a.md", "The harbour was closed.");
        put(document);
        reopen(new NoEmbeddings("letters"));

        index().move(List.of(new DocumentFile(document.id(), "old/b.md", new Collection("old"), Path.of("b.md"))));
        reopen(new LetterCounts("letters"));

        assertThat(index().find(document.id()).orElseThrow().file()).isEqualTo("old/b.md");
        assertThat(index().nearest("The harbour was closed.", 10, Filter.NONE)).hasSize(1);
    }

    @Test
    default void aDocumentThatIsToStopHalfwayChangesNothing() {
        put(Texts.document("a.md", "The harbour was closed."));
        SourceDocument large =
                Texts.document("a.md", "word ".repeat(200).strip().split(" "));

        boolean done = index().replace(large, "new", Texts.passages(large), ready -> ready >= 200);

        assertThat(done).isFalse();
        assertThat(index().matching("harbour", 10, Filter.NONE)).hasSize(1);
        assertThat(index().find(large.id()).orElseThrow().contentHash()).isEqualTo("hash");
    }

    @Test
    default void storiesOutliveARestart() {
        put(Texts.document("a.md", "The harbour was closed."));
        put(Texts.document("b.md", "The harbour was closed!"));

        reopen(new LetterCounts("letters"));

        assertThat(index().all())
                .extracting(document -> document.story().value())
                .containsExactly("a_md", "a_md");
    }

    @Test
    default void searchesSeeAllOfADocumentOrNothingOfItWhileItIsReplaced() throws Exception {
        put(version(0));
        try (var threads = Executors.newFixedThreadPool(2)) {
            Future<?> writing = threads.submit(() -> {
                for (int i = 1; i <= 50; i++) {
                    put(version(i));
                }
            });

            var seen = new ArrayList<List<Match>>();
            while (!writing.isDone()) {
                seen.add(index().matching("harbour", 10, Filter.NONE));
            }

            writing.get();
            assertThat(seen).isNotEmpty().allSatisfy(matches -> {
                assertThat(matches).hasSize(3);
                assertThat(matches.stream()
                                .map(match -> lastWord(match.passage().text())))
                        .containsOnly(lastWord(matches.getFirst().passage().text()));
            });
        }
    }

    private static SourceDocument version(int number) {
        return Texts.document(
                "a.md", "The harbour v" + number, "A harbour of old v" + number, "No harbour at all v" + number);
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    @Test
    default void whatIsCarriedIsAllThereIsToTakeItElsewhere() {
        SourceDocument document = Texts.document("a.md", "The harbour was closed.", "Fog came in.");
        put(document);

        CarriedDocument one = index().carried(document.id()).orElseThrow();

        assertThat(index().holds(one.document())).isTrue();
        assertThat(one.passages()).isEqualTo(Texts.passages(document));
        assertThat(one.vectors())
                .hasSize(2)
                .allSatisfy(vector -> assertThat(vector).hasSize(27));
        assertThat(one.text().orElseThrow().text()).isEqualTo(document.text());
        index().remove(document.id());
        index().put(one);
        assertThat(Texts.of(index().nearest("The harbour was closed.", 1, Filter.NONE)))
                .containsExactly("The harbour was closed.");
        assertThat(index().find(document.id()).orElseThrow().contentHash()).isEqualTo("hash");
    }
}
