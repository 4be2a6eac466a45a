package dev.docent.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.document.UnreadableDocumentException;
import dev.docent.document.UnreadableDocumentException.Blame;
import dev.docent.ingestion.IngestionReport.FileReport;
import dev.docent.ingestion.IngestionReport.Outcome;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What happens where there is no room to write.
class FullIndexTest {

    @TempDir
    Path home;

    @Test
    void aRunStopsAndSaysWhyAndTheNextTakesInTheRest() throws Exception {
        var index = new MemoryIndex();
        try (Workplace workplace = Workplace.open(home, index)) {
            for (int i = 0; i < 20; i++) {
                workplace.write("f%02d.txt".formatted(i), "text " + i);
            }
            index.full(true);

            IngestionReport stopped = workplace.run();

            assertThat(stopped.problem())
                    .hasValueSatisfying(why ->
                            assertThat(why).contains("No space left on device").contains("Make room on the disk"));
            assertThat(stopped.files()).extracting(FileReport::outcome).doesNotContain(Outcome.FAILED);

            index.full(false);
            assertThat(workplace.comparison().look()).isEqualTo(FolderComparison.Result.CHANGED);
            IngestionReport report = workplace.run();

            assertThat(report.problem()).isEmpty();
            assertThat(index.texts()).hasSize(20);
        }
    }

    @Test
    void whatIsRememberedOfAFileButNotIndexedIsTakenInAgain() throws Exception {
        var index = new MemoryIndex();
        try (Workplace workplace = Workplace.open(home, index)) {
            workplace.write("a.txt", "one");
            workplace.run();
            index.all().forEach(document -> index.remove(document.id()));

            assertThat(workplace.comparison().look()).isEqualTo(FolderComparison.Result.CHANGED);
            workplace.run();

            assertThat(index.texts()).containsExactly("one");
        }
    }

    @Test
    void aFileThatCannotBeReadForNowIsNeitherForgottenNorTakenForRead() throws Exception {
        var index = new MemoryIndex();
        var room = new AtomicBoolean();
        try (Workplace workplace = Workplace.reading(home, index, file -> {
            if (room.get()) {
                return PlainDocuments.read(file);
            }
            throw UnreadableDocumentException.of(Blame.CIRCUMSTANCES, "There is no room.");
        })) {
            workplace.write("a.txt", "one");

            IngestionReport report = workplace.run();

            assertThat(report.files())
                    .extracting(FileReport::problem)
                    .singleElement()
                    .asString()
                    .contains("no room");
            assertThat(workplace.comparison().look()).isEqualTo(FolderComparison.Result.UNREAD);
            room.set(true);
            workplace.run();
            assertThat(index.texts()).containsExactly("one");
        }
    }
}
