package dev.docent.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docent.document.Collection;
import dev.docent.document.DocumentFile;
import dev.docent.document.Documents;
import dev.docent.document.SourceDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LucenePassageIndexTest implements PassageIndexContract {

    @TempDir
    Path folder;

    private LucenePassageIndex index;

    @BeforeEach
    void open() {
        index = open("letters");
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    private LucenePassageIndex open(String model) {
        var embedder = new Embedder(new LetterCounts(model));
        return new LucenePassageIndex(new IndexFolder(folder), embedder, Clock.systemUTC());
    }

    @Override
    public PassageIndex index() {
        return index;
    }

    @Override
    public Documents documents() {
        return index;
    }

    private void put(SourceDocument document) {
        index.replace(document, "hash", Texts.passages(document));
    }

    @Test
    void aRestartKeepsTheIndex() throws IOException {
        SourceDocument document = Texts.document("a.md", "The harbour was closed.");
        put(document);

        index.close();
        index = open("letters");

        assertThat(index.find(document.id()).orElseThrow().contentHash()).isEqualTo("hash");
        assertThat(index.matching("harbour", 10, Filter.NONE)).hasSize(1);
    }

    @Test
    void aMoveEmbedsNothingAndOutlivesARestart() throws IOException {
        SourceDocument document = Texts.document("news/a.md", "The harbour was closed.");
        put(document);
        index.close();
        index = new LucenePassageIndex(
                new IndexFolder(folder), new Embedder(new NoEmbeddings("letters")), Clock.systemUTC());

        index.move(List.of(new DocumentFile(document.id(), "old/b.md", new Collection("old"), Path.of("b.md"))));
        index.close();
        index = open("letters");

        assertThat(index.find(document.id()).orElseThrow().file()).isEqualTo("old/b.md");
        assertThat(index.nearest("The harbour was closed.", 10, Filter.NONE)).hasSize(1);
    }

    @Test
    void aDocumentThatIsToStopHalfwayChangesNothing() {
        put(Texts.document("a.md", "The harbour was closed."));
        SourceDocument large =
                Texts.document("a.md", "word ".repeat(200).strip().split(" "));

        boolean done = index.replace(large, "new", Texts.passages(large), ready -> ready >= 200);

        assertThat(done).isFalse();
        assertThat(index.matching("harbour", 10, Filter.NONE)).hasSize(1);
        assertThat(index.find(large.id()).orElseThrow().contentHash()).isEqualTo("hash");
    }

    @Test
    void storiesOutliveARestart() throws IOException {
        put(Texts.document("a.md", "The harbour was closed."));
        put(Texts.document("b.md", "The harbour was closed!"));

        index.close();
        index = open("letters");

        assertThat(index.all()).extracting(document -> document.story().value()).containsExactly("a_md", "a_md");
    }

    @Test
    void anotherFormatBeginsAnEmptyIndex() throws IOException {
        put(Texts.document("a.md", "The harbour was closed."));

        index.close();
        var next = new IndexFolder(folder, new IndexVersion(IndexVersion.FORMAT + 1), FSDirectory::open);
        index = new LucenePassageIndex(next, new Embedder(new LetterCounts("letters")), Clock.systemUTC());

        assertThat(index.all()).isEmpty();
        assertThat(index.nearest("harbour", 10, Filter.NONE)).isEmpty();
    }

    @Test
    void aDamagedIndexIsBegunAnewAndWorks() throws IOException {
        put(Texts.document("a.md", "The harbour was closed."));
        index.close();
        cutFilesShort();

        index = open("letters");

        assertThat(index.all()).isEmpty();
        put(Texts.document("a.md", "The harbour was closed."));
        assertThat(index.matching("harbour", 10, Filter.NONE)).hasSize(1);
    }

    private void cutFilesShort() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            }
        }
    }

    @Test
    void aSecondProcessIsToldThatTheIndexIsInUse() {
        assertThatThrownBy(() -> open("letters"))
                .isInstanceOf(IndexInUseException.class)
                .hasMessageContaining("in use by another Docent")
                .hasMessageContaining("--docent.data=");
    }

    @Test
    void aCallerWhoLeavesInTheMiddleOfASearchDoesTheIndexNoHarm() throws Exception {
        put(Texts.document("a.md", "The harbour was closed."));

        Thread caller = Thread.ofPlatform().start(() -> {
            Thread.currentThread().interrupt();
            try {
                index.matching("harbour", 10, Filter.NONE);
            } catch (CancellationException expected) {
                Thread.currentThread().interrupt();
            }
        });
        caller.join();

        put(Texts.document("b.md", "The harbour is open again."));
        assertThat(index.matching("harbour", 10, Filter.NONE)).hasSize(2);
        index.flush();
    }

    @Test
    void searchesSeeAllOfADocumentOrNothingOfItWhileItIsReplaced() throws Exception {
        put(version(0));
        try (var threads = Executors.newFixedThreadPool(2)) {
            Future<?> writing = threads.submit(() -> {
                for (int i = 1; i <= 100; i++) {
                    put(version(i));
                }
            });

            var seen = new ArrayList<List<Match>>();
            while (!writing.isDone()) {
                seen.add(index.matching("harbour", 10, Filter.NONE));
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
}
