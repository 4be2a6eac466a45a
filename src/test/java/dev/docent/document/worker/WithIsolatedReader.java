package dev.docent.document.worker;

import dev.docent.document.Collection;
import dev.docent.document.DocumentFile;
import dev.docent.document.DocumentId;
import dev.docent.document.Extraction;
import dev.docent.document.SourceDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/// A folder of files, and a reader with processes of its own.
abstract class WithIsolatedReader {

    @TempDir
    Path folder;

    @TempDir
    Path temporary;

    IsolatedDocumentReader reader;

    @BeforeEach
    void open() {
        reader = reader(Duration.ofSeconds(60));
    }

    @AfterEach
    void close() {
        reader.close();
    }

    IsolatedDocumentReader reader(Duration timeLimit) {
        return reader(DataSize.ofMegabytes(64), timeLimit);
    }

    IsolatedDocumentReader reader(DataSize heap, Duration timeLimit) {
        var properties = new ReadingProperties(
                2, heap, timeLimit, 100_000, 5, 100, DataSize.ofMegabytes(100), 200, List.of(), false, "eng");
        return new IsolatedDocumentReader(properties, new TemporaryFolder(temporary));
    }

    static DocumentFile file(Path path, String name) {
        return new DocumentFile(DocumentId.of(name), name, Collection.DEFAULT, path);
    }

    SourceDocument read(DocumentFile file) {
        try (Extraction extraction = reader.read(file)) {
            return extraction.document();
        }
    }

    /// A file whose parser does as it says.
    Path misbehaving(String how) {
        return write("misbehaving.kne", "\0" + how);
    }

    Path write(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
