package dev.docent.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.document.DocumentFile;
import dev.docent.document.DocumentReader;
import dev.docent.document.Extraction;
import dev.docent.document.UnreadableDocumentException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where nothing can be read in, as on a machine without memory, no file is to blame and none fares better.
class ReaderAwayTest {

    private static final int FILES = 50;

    @TempDir
    private Path home;

    private final MemoryIndex index = new MemoryIndex();
    private final AtomicInteger tried = new AtomicInteger();
    private boolean isAway = true;

    private Extraction read(DocumentFile file) {
        tried.incrementAndGet();
        if (isAway) {
            throw UnreadableDocumentException.ofReader("No process could be started.", new IllegalStateException());
        }
        return PlainDocuments.read(file);
    }

    @Test
    void afterAFewFilesTheOthersAreLeft() throws Exception {
        DocumentReader reader = this::read;
        try (Workplace workplace = Workplace.reading(home, index, reader)) {
            for (int number = 0; number < FILES; number++) {
                workplace.write(number + ".txt", "text " + number);
            }

            IngestionReport report = workplace.run();

            assertThat(tried).hasValue(5);
            assertThat(report.problem().orElseThrow()).startsWith("No process could be started.");
            isAway = false;
            assertThat(workplace.run().problem()).isEmpty();
            assertThat(index.texts()).hasSize(FILES);
        }
    }
}
