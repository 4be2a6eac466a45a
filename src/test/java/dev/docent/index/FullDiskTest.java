package dev.docent.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docent.document.SourceDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A disk that is full for a while does the index no harm.
class FullDiskTest {

    @TempDir
    Path folder;

    private volatile boolean full;
    private volatile boolean unreadable;
    private LucenePassageIndex index;

    @BeforeEach
    void open() {
        var embedder = new Embedder(new LetterCounts("letters"));
        index = new LucenePassageIndex(
                new IndexFolder(folder, IndexVersion.CURRENT, path -> new Disk(FSDirectory.open(path))),
                embedder,
                Clock.systemUTC());
        put("a.md", "The harbour was closed.");
        index.flush();
    }

    @AfterEach
    void close() throws IOException {
        full = false;
        unreadable = false;
        index.close();
    }

    /// Takes no further file while it is full.
    private final class Disk extends FilterDirectory {

        Disk(Directory real) {
            super(real);
        }

        @Override
        public IndexOutput createOutput(String name, IOContext context) throws IOException {
            if (full) {
                throw new IOException("No space left on device");
            }
            return super.createOutput(name, context);
        }

        @Override
        public IndexInput openInput(String name, IOContext context) throws IOException {
            if (unreadable) {
                throw new IOException("Input/output error");
            }
            return super.openInput(name, context);
        }
    }

    private void put(String file, String text) {
        SourceDocument document = Texts.document(file, text);
        index.replace(document, "hash", Texts.passages(document));
    }

    @Test
    void whatWasFlushedStaysAndIsFoundWhileTheDiskIsFull() {
        put("b.md", "The harbour is open.");
        full = true;

        assertThatThrownBy(index::flush)
                .isInstanceOf(IndexUnwritableException.class)
                .hasMessageContaining("No space left on device");

        assertThat(index.matching("harbour", 10, Filter.NONE))
                .extracting(match -> match.document().file())
                .containsExactly("a.md");
        assertThat(index.all()).hasSize(1);
        assertThat(index.passages()).isEqualTo(1);
    }

    @Test
    void aSearchThatFindsTheDiskFullStillAnswers() {
        put("b.md", "The harbour is open.");
        full = true;

        assertThat(index.matching("harbour", 10, Filter.NONE)).isNotEmpty();
        assertThat(index.text(index.all().getFirst().id())).isPresent();
    }

    @Test
    void whatCouldNotBeOpenedAgainIsOpenedByALaterSearch() {
        put("b.md", "The harbour is open.");
        full = true;
        unreadable = true;
        assertThatThrownBy(index::flush).isInstanceOf(IndexUnwritableException.class);
        assertThatThrownBy(() -> index.matching("harbour", 10, Filter.NONE)).isInstanceOf(UncheckedIOException.class);

        full = false;
        unreadable = false;

        assertThat(index.matching("harbour", 10, Filter.NONE))
                .extracting(match -> match.document().file())
                .containsExactly("a.md");
        put("b.md", "The harbour is open.");
        index.flush();
    }

    @Test
    void whatIsWrittenTooLateDoesNotOpenTheIndexAgain() {
        index.close();

        assertThatThrownBy(() -> put("b.md", "The harbour is open.")).isInstanceOf(IndexUnwritableException.class);

        open();
        assertThat(index.all()).hasSize(1);
    }

    @Test
    void onceThereIsRoomTheIndexTakesDocumentsAgain() throws IOException {
        put("b.md", "The harbour is open.");
        full = true;
        assertThatThrownBy(index::flush).isInstanceOf(IndexUnwritableException.class);

        full = false;
        put("b.md", "The harbour is open.");
        index.flush();

        assertThat(index.matching("harbour", 10, Filter.NONE)).hasSize(2);
        index.close();
        open();
        assertThat(index.all()).hasSize(2);
    }
}
