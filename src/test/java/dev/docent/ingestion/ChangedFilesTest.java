package dev.docent.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.document.DocumentReader;
import dev.docent.document.Extraction;
import dev.docent.document.UnreadableDocumentException;
import dev.docent.ingestion.IngestionReport.FileReport;
import dev.docent.ingestion.IngestionReport.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangedFilesTest {

    private static final Duration SETTLE = Duration.ofMillis(100);

    @TempDir
    Path home;

    private final MemoryIndex index = new MemoryIndex();

    /// The content changes behind the back of size and time, which shows whether anybody looks at it.
    private static void swap(Workplace workplace, String text) throws IOException {
        var file = workplace.folder.resolve("a.txt");
        var time = Files.getLastModifiedTime(file);
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, time);
    }

    @Test
    void aFileWhoseSizeAndTimeAreAsBeforeIsNotLookedAtAgain() throws Exception {
        try (Workplace workplace = Workplace.open(home, index)) {
            workplace.write("a.txt", "one");
            workplace.run();
            swap(workplace, "two");

            IngestionReport report = workplace.run();

            assertThat(report.files()).extracting(FileReport::outcome).containsExactly(Outcome.UNCHANGED);
            assertThat(index.texts()).containsExactly("one");
        }
    }

    @Test
    void aDocumentThatWasFetchedTellsFromWhere() throws Exception {
        try (Workplace workplace = Workplace.open(home, index)) {
            workplace.write("a.txt", "one");
            workplace.uploads.origins.put("a.txt", URI.create("https://example.org/a"));

            workplace.run();

            assertThat(index.all().getFirst().url()).contains("https://example.org/a");
        }
    }

    @Test
    void theFirstRunAfterAStartComparesByContent() throws Exception {
        try (Workplace workplace = Workplace.open(home, index)) {
            workplace.write("a.txt", "one");
            workplace.run();
            swap(workplace, "two");
        }

        try (Workplace workplace = Workplace.open(home, index)) {
            workplace.run();
        }

        assertThat(index.texts()).containsExactly("two");
    }

    @Test
    void whatTheIndexLostInACrashIsTakenInAgainThoughItsFileIsAsBefore() throws Exception {
        try (Workplace workplace = Workplace.open(home, index)) {
            workplace.write("a.txt", "one");
            workplace.run();
            index.remove(index.all().getFirst().id());

            workplace.run();

            assertThat(index.texts()).containsExactly("one");
        }
    }

    @Test
    void aFileThatWasJustWrittenIsTakenInOnceItIsWhole() throws Exception {
        try (Workplace workplace = Workplace.settling(home, PlainDocuments::read, SETTLE)) {
            workplace.write("a.txt", "one");
            workplace.touch("a.txt", Duration.ofHours(1));

            workplace.run();

            assertThat(workplace.index.texts()).containsExactly("one");
        }
    }

    @Test
    void aFileThatIsStillBeingWrittenIsLeftToTheNextRun() throws Exception {
        Path growing = home.resolve("documents").resolve("growing.txt");
        DocumentReader whileItGrows = file -> {
            if (file.file().equals("a.txt")) {
                write(growing, "half and more");
            }
            return PlainDocuments.read(file);
        };
        try (Workplace workplace = Workplace.settling(home, whileItGrows, SETTLE)) {
            workplace.write("a.txt", "one");
            workplace.write("growing.txt", "half");
            workplace.touch("growing.txt", Duration.ofHours(1));

            IngestionReport first = workplace.run();

            assertThat(first.files()).extracting(FileReport::file).containsExactly("a.txt");
            assertThat(workplace.index.texts()).containsExactly("one");

            workplace.run();

            assertThat(workplace.index.texts()).containsExactlyInAnyOrder("one", "half and more");
        }
    }

    /// Which of the two comes first is not settled.
    private static String other(String file) {
        return file.equals("a.txt") ? "b.txt" : "a.txt";
    }

    @Test
    void aFileThatIsRewrittenBeforeItsTurnComesIsLeftToTheNextRun() throws Exception {
        List<String> read = new CopyOnWriteArrayList<>();
        DocumentReader rewriting = file -> {
            read.add(file.file());
            if (read.size() == 1) {
                write(home.resolve("documents").resolve(other(file.file())), "half a w");
            }
            return PlainDocuments.read(file);
        };
        try (Workplace workplace = Workplace.reading(home, index, rewriting)) {
            workplace.write("a.txt", "a.txt");
            workplace.write("b.txt", "b.txt");

            IngestionReport first = workplace.run();

            assertThat(first.files()).extracting(FileReport::file).containsExactly(read.getFirst());
            assertThat(index.texts()).containsExactly(read.getFirst());

            workplace.write(other(read.getFirst()), "half a word");
            workplace.run();

            assertThat(index.texts()).containsExactlyInAnyOrder(read.getFirst(), "half a word");
        }
    }

    @Test
    void aFileThatIsRewrittenWhileItIsReadKeepsWhatWasReadBefore() throws Exception {
        Path file = home.resolve("documents").resolve("a.txt");
        DocumentReader meanwhile = read -> {
            Extraction extraction = PlainDocuments.read(read);
            if (extraction.document().text().equals("two")) {
                write(file, "half");
                throw new UnreadableDocumentException("The file is damaged.");
            }
            return extraction;
        };
        try (Workplace workplace = Workplace.reading(home, index, meanwhile)) {
            workplace.write("a.txt", "one");
            workplace.run();
            workplace.write("a.txt", "two");

            IngestionReport report = workplace.run();

            assertThat(report.files()).isEmpty();
            assertThat(index.texts()).containsExactly("one");

            workplace.run();

            assertThat(index.texts()).containsExactly("half");
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
            Files.setLastModifiedTime(file, FileTime.fromMillis(4_000_000_000_000L));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void aFileThatMayNotBeOpenedIsTriedAgain() throws Exception {
        try (Workplace workplace = Workplace.open(home, index)) {
            workplace.write("a.txt", "one");
            Path file = workplace.folder.resolve("a.txt");
            Path elsewhere = home.resolve("elsewhere.txt");
            Files.move(file, elsewhere);
            Files.createSymbolicLink(file, home);
            IngestionReport first = workplace.run();
            Files.delete(file);
            Files.move(elsewhere, file);

            IngestionReport second = workplace.run();

            assertThat(first.files()).extracting(FileReport::outcome).containsExactly(Outcome.FAILED);
            assertThat(second.files()).extracting(FileReport::outcome).containsExactly(Outcome.INDEXED);
        }
    }
}
