package dev.docent.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docent.document.SourceDocument;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CyclicBarrier;
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
        index = open(new LetterCounts("letters"));
    }

    @AfterEach
    void close() {
        index.close();
    }

    private LucenePassageIndex open(EmbeddingModel model) {
        return new LucenePassageIndex(new IndexFolder(folder), new Embedder(model), Clock.systemUTC());
    }

    @Override
    public DocumentIndex index() {
        return index;
    }

    @Override
    public void reopen(EmbeddingModel model) {
        index.close();
        index = open(model);
    }

    private void put(SourceDocument document) {
        index.replace(document, "hash", Texts.passages(document));
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

        index = open(new LetterCounts("letters"));

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
        assertThatThrownBy(() -> open(new LetterCounts("letters")))
                .isInstanceOf(IndexInUseException.class)
                .hasMessageContaining("in use by another Docent")
                .hasMessageContaining("--docent.data=");
    }

    /// As where somebody deletes a document while it is taken in.
    @Test
    void whatIsKnownOfADocumentIsAlwaysWhatIsKept() throws Exception {
        SourceDocument document = Texts.document("a.md", "The harbour was closed.");
        for (int i = 0; i < 300; i++) {
            CyclicBarrier start = new CyclicBarrier(2);
            Thread other = Thread.ofPlatform().start(() -> {
                await(start);
                index.remove(document.id());
            });
            await(start);
            put(document);
            other.join();

            assertThat(index.text(document.id()).isPresent())
                    .isEqualTo(index.find(document.id()).isPresent());
        }
    }

    private static void await(CyclicBarrier start) {
        try {
            start.await();
        } catch (InterruptedException | BrokenBarrierException stop) {
            throw new IllegalStateException(stop);
        }
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
}
