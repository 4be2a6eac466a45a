package dev.docent.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.document.DocumentFile;
import dev.docent.document.DocumentFolder;
import dev.docent.document.DocumentSummary;
import dev.docent.model.embedding.Waiting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Files that are gone, all of them or many.
@Timeout(60)
class EmptiedFolderTest {

    @TempDir
    private Path home;

    private final MemoryIndex index = new MemoryIndex();
    private Thread closing = new Thread();

    @BeforeEach
    void takeIn() throws Exception {
        try (Workplace workplace = Workplace.open(home, index)) {
            for (String name : List.of("a.txt", "b.txt", "c.txt", "d.txt")) {
                workplace.write(name, name);
            }
            workplace.run();
        }
    }

    private static void delete(Workplace workplace, String... files) throws Exception {
        for (String file : files) {
            Files.delete(workplace.folder.resolve(file));
        }
    }

    @Test
    void documentsAreForgottenOneByOne() throws Exception {
        try (Workplace workplace = Workplace.open(home, index)) {
            delete(workplace, "a.txt", "b.txt", "c.txt", "d.txt");

            assertThat(workplace.run().problem().orElseThrow()).contains("DELETE /api/v1/documents");
            for (DocumentSummary document : index.all()) {
                workplace.ingestion.forget(document.id());
            }

            assertThat(workplace.run().problem()).isEmpty();
            assertThat(index.all()).isEmpty();
            assertThat(workplace.knownFiles.all()).isEmpty();
        }
    }

    /// Has the service closed while it forgets.
    private final class Closing implements DocumentFolder {

        private final DocumentFolder folder;

        Closing(DocumentFolder folder) {
            this.folder = folder;
        }

        @Override
        public Path path() {
            return folder.path();
        }

        @Override
        public List<DocumentFile> files() {
            return folder.files();
        }

        @Override
        public Optional<DocumentFile> find(String file) {
            return folder.find(file);
        }

        @Override
        public boolean mayBeThere(String file) {
            if (closing.getState() == Thread.State.NEW) {
                closing.start();
                Waiting.until(() -> closing.getState() == Thread.State.TIMED_WAITING);
            }
            return false;
        }
    }

    @Test
    void whileTheServiceEndsNothingMoreIsForgotten() throws Exception {
        Workplace workplace = Workplace.seeing(home, index, Closing::new);
        closing = Thread.ofPlatform().unstarted(workplace::close);
        delete(workplace, "a.txt", "b.txt", "c.txt");

        workplace.run();
        closing.join();

        assertThat(index.all()).hasSize(4);
    }
}
