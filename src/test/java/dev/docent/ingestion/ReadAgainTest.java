package dev.docent.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.document.DocumentFile;
import dev.docent.document.DocumentReader;
import dev.docent.document.Extraction;
import dev.docent.document.UnreadableDocumentException;
import dev.docent.ingestion.FolderComparison.Result;
import dev.docent.ingestion.IngestionReport.FileReport;
import dev.docent.ingestion.IngestionReport.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that could not be read are read again when there is hope.
class ReadAgainTest {

    @TempDir
    Path home;

    private final MemoryIndex index = new MemoryIndex();
    private final List<String> reads = new ArrayList<>();

    /// Reads by settings of its own.
    private record Reader(String settings, Function<DocumentFile, Extraction> how) implements DocumentReader {

        @Override
        public Extraction read(DocumentFile file) {
            return how.apply(file);
        }
    }

    private Workplace open(String settings, Function<DocumentFile, Extraction> how) {
        return Workplace.reading(home, index, new Reader(settings, file -> {
            reads.add(file.file());
            return how.apply(file);
        }));
    }

    private static Extraction refuse(DocumentFile file) {
        if (file.file().endsWith("x.txt")) {
            throw new UnreadableDocumentException("It needs a password.");
        }
        return PlainDocuments.read(file);
    }

    private static Extraction takeTooLong(DocumentFile file) {
        throw UnreadableDocumentException.doubtful("It took too long.", new IllegalStateException(file.file()));
    }

    @Test
    void whatFailedIsReadAgainByOtherSettingsAndByNoOthers() throws Exception {
        try (Workplace workplace = open("none", ReadAgainTest::refuse)) {
            workplace.write("x.txt", "one");
            workplace.write("a.txt", "two");
            workplace.run();
        }
        try (Workplace workplace = open("none", ReadAgainTest::refuse)) {
            assertThat(workplace.comparison().look()).isEqualTo(Result.SAME);
            assertThat(workplace.run().count(Outcome.FAILED)).isEqualTo(1);
            assertThat(reads).containsExactlyInAnyOrder("a.txt", "x.txt");
        }

        try (Workplace workplace = open("password", PlainDocuments::read)) {
            assertThat(workplace.comparison().look()).isEqualTo(Result.UNREAD);
            workplace.run();
            assertThat(workplace.comparison().look()).isEqualTo(Result.SAME);
        }

        assertThat(index.texts()).containsExactlyInAnyOrder("one", "two");
        assertThat(reads).filteredOn("a.txt"::equals).hasSize(1);
    }

    @Test
    void aFileWithinAFileIsReadAgainToo() throws Exception {
        try (Workplace workplace = open("none", ReadAgainTest::refuse)) {
            workplace.write("a.box", "x.txt=one\ny.txt=two");
            workplace.run();
        }

        try (Workplace workplace = open("password", PlainDocuments::read)) {
            workplace.run();
        }

        assertThat(index.texts()).contains("one", "two");
        assertThat(reads).filteredOn("a.box!/y.txt"::equals).hasSize(1);
    }

    @Test
    void aFailureThatMayPassIsTriedAgainAFewTimes() throws Exception {
        try (Workplace workplace = open("", ReadAgainTest::takeTooLong)) {
            workplace.write("a.txt", "one");
            for (int i = 1; i < 3; i++) {
                FileReport failed = workplace.run().files().getFirst();

                assertThat(failed.problem().orElseThrow()).contains("took too long", "tried again");
                assertThat(workplace.comparison().look()).isEqualTo(Result.UNREAD);
            }

            FileReport failed = workplace.run().files().getFirst();

            assertThat(failed.problem()).contains("It took too long.");
            assertThat(workplace.comparison().look()).isEqualTo(Result.SAME);
            workplace.run();
            assertThat(reads).hasSize(3);
        }
    }

    @Test
    void theTriesAreCountedAcrossRestarts() throws Exception {
        for (int i = 0; i < 5; i++) {
            try (Workplace workplace = open("", ReadAgainTest::takeTooLong)) {
                workplace.write("a.txt", "one");
                workplace.run();
            }
        }

        assertThat(reads).hasSize(3);
    }

    @Test
    void whatTheServiceItselfFailedAtIsTakenInLater() throws Exception {
        Function<DocumentFile, Extraction> failsOnce = file -> {
            if (reads.size() == 1) {
                throw new OutOfMemoryError("made up");
            }
            return PlainDocuments.read(file);
        };
        try (Workplace workplace = open("", failsOnce)) {
            workplace.write("a.txt", "one");
            assertThat(workplace.run().count(Outcome.FAILED)).isEqualTo(1);

            workplace.run();

            assertThat(index.texts()).containsExactly("one");
            assertThat(workplace.comparison().look()).isEqualTo(Result.SAME);
        }
    }

    @Test
    void whatWasReadBeforeIsFoundUntilItIsSureThatTheNewContentCannotBeRead() throws Exception {
        Function<DocumentFile, Extraction> failsLater =
                file -> reads.size() == 1 ? PlainDocuments.read(file) : takeTooLong(file);
        try (Workplace workplace = open("", failsLater)) {
            workplace.write("a.txt", "one");
            workplace.run();
            workplace.write("a.txt", "another");
            workplace.run();
            workplace.run();
            assertThat(index.texts()).containsExactly("one");

            workplace.run();

            assertThat(index.texts()).isEmpty();
        }
    }
}
