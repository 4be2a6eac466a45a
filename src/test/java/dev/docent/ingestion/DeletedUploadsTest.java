package dev.docent.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.document.DocumentFile;
import dev.docent.document.DocumentFolder;
import dev.docent.document.DocumentReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An upload that is deleted while it is taken in.
class DeletedUploadsTest {

    @TempDir
    Path home;

    private final MemoryIndex index = new MemoryIndex();
    private final FetchedUploads uploads = new FetchedUploads();

    private Workplace deletingWhileReading(String file) {
        DocumentReader reader = document -> {
            var read = PlainDocuments.read(document);
            if (document.file().equals(file)) {
                uploads.gone.add(file);
            }
            return read;
        };
        return Workplace.uploading(home, index, reader, uploads);
    }

    @Test
    void itsDocumentDoesNotComeBack() throws Exception {
        try (Workplace workplace = deletingWhileReading("a.txt")) {
            workplace.write("a.txt", "one");
            workplace.write("b.txt", "two");

            IngestionReport report = workplace.run();

            assertThat(index.texts()).containsExactly("two");
            assertThat(report.files())
                    .extracting(IngestionReport.FileReport::file)
                    .containsExactly("b.txt");
        }
    }

    /// Knows which files were deleted.
    private record Remembering(DocumentFolder folder, Set<String> gone) implements DocumentFolder {

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
        public boolean isGone(String file) {
            return gone.contains(file);
        }
    }

    @Test
    void whatIsKnownToBeDeletedIsForgottenThoughNothingElseIsThere() throws Exception {
        Set<String> gone = new HashSet<>();
        try (Workplace workplace = Workplace.seeing(home, index, folder -> new Remembering(folder, gone))) {
            workplace.write("a.txt", "one");
            workplace.run();
            Files.delete(workplace.folder.resolve("a.txt"));
            assertThat(workplace.run().problem()).isPresent();
            gone.add("a.txt");

            IngestionReport report = workplace.run();

            assertThat(report.problem()).isEmpty();
            assertThat(index.texts()).isEmpty();
        }
    }

    @Test
    void whatLayWithinItDoesNotComeBackEither() throws Exception {
        try (Workplace workplace = deletingWhileReading("a.box")) {
            workplace.write("a.box", "x.txt=one\ny.txt=two");
            Files.writeString(workplace.folder.resolve("b.txt"), "three");

            workplace.run();

            assertThat(index.texts()).containsExactly("three");
        }
    }
}
