package dev.docent.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.document.DocumentFile;
import dev.docent.document.DocumentFolder;
import dev.docent.document.DocumentId;
import dev.docent.document.DocumentSummary;
import dev.docent.document.FolderListing;
import dev.docent.ingestion.IngestionReport.FileReport;
import dev.docent.ingestion.IngestionReport.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A part of the folder that cannot be looked at for a while.
class UnseenFilesTest {

    @TempDir
    Path home;

    private final MemoryIndex index = new MemoryIndex();
    private boolean isUnseen;
    private Workplace workplace;

    /// The file `b.txt` is out of sight at times, and `link` is passed over.
    private final class PartlySeen implements DocumentFolder {

        private final DocumentFolder folder;

        PartlySeen(DocumentFolder folder) {
            this.folder = folder;
        }

        @Override
        public Path path() {
            return folder.path();
        }

        @Override
        public List<DocumentFile> files() {
            return folder.files().stream()
                    .filter(file -> !isUnseen || !file.file().equals("b.txt"))
                    .toList();
        }

        @Override
        public FolderListing listing() {
            return new FolderListing(
                    files(),
                    isUnseen ? Map.of("b.txt", "It cannot be seen.") : Map.of(),
                    Map.of("link", "It leads out."));
        }

        @Override
        public Optional<DocumentFile> find(String file) {
            return files().stream().filter(it -> it.file().equals(file)).findFirst();
        }
    }

    @BeforeEach
    void open() throws Exception {
        workplace = Workplace.seeing(home, index, PartlySeen::new);
        workplace.write("a.txt", "one");
        workplace.write("b.txt", "two");
        workplace.run();
        isUnseen = true;
    }

    @AfterEach
    void close() {
        workplace.close();
    }

    private Map<String, DocumentId> documents() {
        return index.all().stream().collect(Collectors.toMap(DocumentSummary::file, DocumentSummary::id));
    }

    @Test
    void whatCannotBeSeenIsKeptAndTold() throws Exception {
        IngestionReport report = workplace.run();

        assertThat(report.removed()).isZero();
        assertThat(report.files())
                .contains(
                        new FileReport("b.txt", Outcome.FAILED, Optional.of("It cannot be seen.")),
                        new FileReport("link", Outcome.FAILED, Optional.of("It leads out.")));
        assertThat(index.texts()).containsExactly("one", "two");
        assertThat(workplace.knownFiles.all()).containsKey("b.txt");
    }

    @Test
    void itsDocumentIsNotTakenForOneThatMoved() throws Exception {
        Map<String, DocumentId> before = documents();
        workplace.write("c.txt", "two");
        workplace.run();
        isUnseen = false;

        workplace.run();

        assertThat(documents()).hasSize(3).containsAllEntriesOf(before);
    }

    @Test
    void whereNothingElseIsLeftNothingIsForgottenEither() throws Exception {
        workplace.rename("a.txt", "../elsewhere.txt");

        workplace.run();

        assertThat(index.texts()).contains("two");
    }

    @Test
    void whatIsSeenAgainIsNotReadAgain() throws Exception {
        workplace.run();
        isUnseen = false;

        workplace.run();

        assertThat(index.writes()).isEqualTo(2);
    }
}
