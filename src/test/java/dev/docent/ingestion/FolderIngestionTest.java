package dev.docent.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.document.DocumentReader;
import dev.docent.ingestion.IngestionReport.FileReport;
import dev.docent.ingestion.IngestionReport.Outcome;
import dev.docent.ingestion.IngestionReport.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderIngestionTest {

    @TempDir
    Path home;

    private final MemoryIndex index = new MemoryIndex();
    private Workplace workplace;
    private Path folder;

    @BeforeEach
    void open() {
        workplace = Workplace.open(home, index);
        folder = workplace.folder;
    }

    @AfterEach
    void close() {
        workplace.close();
    }

    private IngestionReport run() throws InterruptedException {
        return workplace.run();
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    @Test
    void takesInWhatIsNewAndSkipsWhatIsNot() throws Exception {
        write("a.txt", "one");
        run();
        write("b.txt", "two");

        IngestionReport report = run();

        assertThat(report.state()).isEqualTo(State.DONE);
        assertThat(report.files())
                .containsExactly(
                        new FileReport("a.txt", Outcome.UNCHANGED, Optional.empty()),
                        new FileReport("b.txt", Outcome.INDEXED, Optional.empty()));
        assertThat(index.texts()).containsExactly("one", "two");
        assertThat(index.writes()).isEqualTo(2);
    }

    @Test
    void filesThatLieTogetherAreNotAllTakenInOneAfterTheOther() throws Exception {
        List<String> order = new CopyOnWriteArrayList<>();
        DocumentReader reader = file -> {
            order.add(file.file());
            return PlainDocuments.read(file);
        };
        try (Workplace noting = Workplace.reading(home.resolve("mixed"), new MemoryIndex(), reader)) {
            for (int i = 0; i < 20; i++) {
                noting.write("a%02d.txt".formatted(i), "one");
                noting.write("b%02d.txt".formatted(i), "two");
            }

            noting.run();
        }

        assertThat(order).hasSize(40);
        assertThat(order.subList(0, 20)).anyMatch(file -> file.startsWith("b"));
        assertThat(order.subList(20, 40)).anyMatch(file -> file.startsWith("a"));
    }

    @Test
    void aChangedFileTakesThePlaceOfTheOldOneEvenIfItsTimeIsTheSame() throws Exception {
        write("a.txt", "one");
        run();
        var time = Files.getLastModifiedTime(folder.resolve("a.txt"));
        write("a.txt", "two");
        Files.setLastModifiedTime(folder.resolve("a.txt"), time);

        run();

        assertThat(index.texts()).containsExactly("two");
    }

    @Test
    void forgetsDocumentsWhoseFilesAreGone() throws Exception {
        write("a.txt", "one");
        write("b.txt", "two");
        run();
        Files.delete(folder.resolve("a.txt"));

        IngestionReport report = run();

        assertThat(report.removed()).isEqualTo(1);
        assertThat(index.texts()).containsExactly("two");
    }

    @Test
    void theFilesWithinAFileAreDocumentsOfTheirOwn() throws Exception {
        write("a.box", "x.txt=one\ny.txt=two");

        IngestionReport report = run();

        assertThat(report.files())
                .extracting(FileReport::file)
                .containsExactly("a.box", "a.box!/x.txt", "a.box!/y.txt");
        assertThat(index.texts()).containsExactlyInAnyOrder("x.txt=one\ny.txt=two", "one", "two");
    }

    @Test
    void ofAFileWithFilesWithinOnlyWhatChangedIsTakenInAgain() throws Exception {
        write("a.box", "x.txt=one\ny.txt=two\nz.txt=three");
        run();
        int before = index.writes();
        write("a.box", "x.txt=one\ny.txt=new");

        IngestionReport report = run();

        assertThat(index.texts()).containsExactlyInAnyOrder("x.txt=one\ny.txt=new", "one", "new");
        assertThat(index.writes() - before).isEqualTo(2);
        assertThat(report.files())
                .extracting(FileReport::outcome)
                .containsExactly(Outcome.INDEXED, Outcome.UNCHANGED, Outcome.INDEXED);
    }

    @Test
    void theFilesWithinAFileGoWithIt() throws Exception {
        write("a.box", "x.txt=one");
        write("b.txt", "two");
        run();
        Files.delete(folder.resolve("a.box"));

        run();

        assertThat(index.texts()).containsExactly("two");
    }

    @Test
    void aFileThatCannotBeReadIsReportedAndPassedOver() throws Exception {
        write("a.txt", "unreadable");
        write("b.txt", "two");

        IngestionReport report = run();

        assertThat(report.files().getFirst())
                .isEqualTo(new FileReport("a.txt", Outcome.FAILED, Optional.of("The file is damaged.")));
        assertThat(index.texts()).containsExactly("two");
    }

    @Test
    void anUnexpectedFailureCostsOneFileAndShowsNothingOfTheInside() throws Exception {
        write("a.txt", "explode");
        write("b.txt", "two");

        FileReport failed = run().files().getFirst();

        assertThat(failed.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(failed.problem().orElseThrow()).doesNotContain("secret");
        assertThat(index.texts()).containsExactly("two");
    }

    @Test
    void aFileThatFailedIsNotTriedAgainUntilItChanges() throws Exception {
        write("a.txt", "unreadable");
        run();

        IngestionReport report = run();
        write("a.txt", "mended");
        run();

        assertThat(report.files().getFirst().problem()).contains("The file is damaged.");
        assertThat(index.texts()).containsExactly("mended");
    }

    @Test
    void aFolderThatIsSuddenlyEmptyForgetsNothingAndSaysSo() throws Exception {
        write("a.txt", "one");
        run();
        Files.delete(folder.resolve("a.txt"));

        IngestionReport report = run();

        assertThat(report.problem().orElseThrow()).contains("is empty");
        assertThat(index.texts()).containsExactly("one");
    }

    @Test
    void anEmptyFolderWithNothingIndexedIsNoProblem() throws Exception {
        IngestionReport report = run();

        assertThat(report.problem()).isEmpty();
        assertThat(report.files()).isEmpty();
    }

    @Test
    void whatIsDoneSurvivesACrash() throws Exception {
        write("a.txt", "one");
        run();

        assertThat(index.flushed()).isTrue();
    }
}
