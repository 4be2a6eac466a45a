package dev.docent.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.document.DocumentReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An upload that is deleted while it is taken in.
class DeletedUploadsTest {

    @TempDir
    Path home;

    private final MemoryIndex index = new MemoryIndex();
    private final Set<String> gone = ConcurrentHashMap.newKeySet();

    private Workplace deletingWhileReading(String file) {
        DocumentReader reader = document -> {
            var read = PlainDocuments.read(document);
            if (document.file().equals(file)) {
                gone.add(file);
            }
            return read;
        };
        return Workplace.reading(home, index, reader, folder -> new RememberingFolder(folder, gone));
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

    @Test
    void whatIsKnownToBeDeletedIsForgottenThoughNothingElseIsThere() throws Exception {
        try (Workplace workplace = Workplace.seeing(home, index, folder -> new RememberingFolder(folder, gone))) {
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
