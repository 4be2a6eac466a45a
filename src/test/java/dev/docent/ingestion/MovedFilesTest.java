package dev.docent.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.document.DocumentId;
import dev.docent.document.DocumentSummary;
import dev.docent.model.embedding.Waiting;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class MovedFilesTest {

    @TempDir
    Path home;

    private MemoryIndex index = new MemoryIndex();
    private Workplace workplace;

    @BeforeEach
    void open() {
        workplace = Workplace.open(home, index);
    }

    @AfterEach
    void close() {
        workplace.close();
    }

    private void restart() {
        close();
        open();
    }

    private Map<String, DocumentId> documents() {
        return index.all().stream().collect(Collectors.toMap(DocumentSummary::file, DocumentSummary::id));
    }

    @Test
    void aMovedFileStaysTheDocumentThatItWas() throws Exception {
        workplace.write("a.txt", "one");
        workplace.write("b.txt", "two");
        workplace.run();
        DocumentId id = documents().get("a.txt");
        workplace.rename("a.txt", "moved.txt");

        workplace.run();

        assertThat(documents()).containsOnlyKeys("moved.txt", "b.txt").containsEntry("moved.txt", id);
        assertThat(index.writes()).isEqualTo(2);
    }

    /// As large as it takes to be looked at for minutes.
    @Test
    @Timeout(30)
    void whereItIsLookedForTheServiceEndsAtOnceAndNothingIsForgotten() throws Exception {
        workplace.write("a.txt", "one");
        workplace.run();
        Files.delete(workplace.folder.resolve("a.txt"));
        try (var large = new RandomAccessFile(workplace.folder.resolve("z.bin").toFile(), "rw")) {
            large.setLength(400L << 30);
        }
        workplace.knownFiles.remove("a.txt");
        workplace.knownFiles.save();
        long start = System.nanoTime();
        UUID run = workplace.ingestion.start().id();
        Waiting.until(() ->
                workplace.ingestion.progress(run).map(IngestionProgress::total).orElse(0) == 1);

        workplace.close();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
        assertThat(documents()).containsOnlyKeys("a.txt");
    }

    @Test
    void aFileThatMovedWhileTheServiceWasDownStaysTheDocumentThatItWas() throws Exception {
        workplace.write("a.txt", "one");
        workplace.run();
        DocumentId id = documents().get("a.txt");
        workplace.rename("a.txt", "moved.txt");
        restart();

        workplace.run();

        assertThat(documents()).containsOnly(Map.entry("moved.txt", id));
        assertThat(index.writes()).isEqualTo(1);
    }

    @Test
    void aNewFileAtThePlaceOfAMovedOneIsAnotherDocument() throws Exception {
        workplace.write("a.txt", "one");
        workplace.run();
        DocumentId id = documents().get("a.txt");
        workplace.rename("a.txt", "moved.txt");
        workplace.run();
        workplace.write("a.txt", "something new");

        workplace.run();
        restart();
        workplace.run();

        assertThat(documents()).containsOnlyKeys("a.txt", "moved.txt").containsEntry("moved.txt", id);
        assertThat(documents().get("a.txt")).isNotEqualTo(id);
        assertThat(index.texts()).containsExactlyInAnyOrder("one", "something new");
    }

    @Test
    void idsOutliveAnIndexThatIsMadeAnew() throws Exception {
        workplace.write("a.txt", "one");
        workplace.run();
        workplace.rename("a.txt", "moved.txt");
        workplace.run();
        workplace.write("a.txt", "something new");
        workplace.run();
        Map<String, DocumentId> before = documents();
        index = new MemoryIndex();
        restart();

        workplace.run();

        assertThat(documents()).isEqualTo(before);
    }

    @Test
    void idsOutliveAStateThatIsLost() throws Exception {
        workplace.write("a.txt", "one");
        workplace.run();
        workplace.rename("a.txt", "moved.txt");
        workplace.run();
        Map<String, DocumentId> before = documents();
        close();
        Files.delete(home.resolve("state").resolve("state.mv.db"));
        open();

        workplace.run();

        assertThat(documents()).isEqualTo(before);
        assertThat(index.writes()).isEqualTo(1);
    }

    @Test
    void aCopyIsADocumentOfItsOwn() throws Exception {
        workplace.write("a.txt", "one");
        workplace.run();
        DocumentId id = documents().get("a.txt");
        workplace.write("b.txt", "one");

        workplace.run();

        assertThat(documents()).containsOnlyKeys("a.txt", "b.txt").containsEntry("a.txt", id);
        assertThat(documents().get("b.txt")).isNotEqualTo(id);
    }

    @Test
    void ofTwoFilesWithTheSameContentEachMovesOnce() throws Exception {
        workplace.write("a.txt", "one");
        workplace.write("b.txt", "one");
        workplace.run();
        Map<String, DocumentId> before = documents();
        workplace.rename("a.txt", "c.txt");
        workplace.rename("b.txt", "d.txt");

        workplace.run();

        assertThat(documents()).containsOnlyKeys("c.txt", "d.txt");
        assertThat(documents().values()).containsExactlyInAnyOrderElementsOf(before.values());
        assertThat(index.writes()).isEqualTo(2);
    }

    @Test
    void whatLiesWithinAMovedFileMovesWithIt() throws Exception {
        workplace.write("a.box", "x.txt=one\ny.txt=two");
        workplace.run();
        Map<String, DocumentId> before = documents();
        workplace.rename("a.box", "b.box");

        workplace.run();

        assertThat(documents())
                .containsOnly(
                        Map.entry("b.box", before.get("a.box")),
                        Map.entry("b.box!/x.txt", before.get("a.box!/x.txt")),
                        Map.entry("b.box!/y.txt", before.get("a.box!/y.txt")));
        assertThat(index.writes()).isEqualTo(3);
    }

    @Test
    void aFileThatCouldNotBeReadMovesToo() throws Exception {
        workplace.write("a.txt", "unreadable");
        workplace.write("b.txt", "two");
        workplace.run();
        DocumentId id = documents().get("a.txt");
        workplace.rename("a.txt", "c.txt");

        IngestionReport report = workplace.run();

        assertThat(documents()).containsEntry("c.txt", id);
        assertThat(report.count(IngestionReport.Outcome.FAILED)).isEqualTo(1);
    }
}
