package dev.docent.document.format;

import dev.docent.document.Collection;
import dev.docent.document.DocumentFile;
import dev.docent.document.DocumentId;
import dev.docent.document.DocumentReader;
import dev.docent.document.SourceDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// Reads files in tests as the service does.
public final class Reading {

    private static final int MOST = 5_000_000;
    private static final DocumentReader READER =
            new FormatDocumentReader(new ReadingProperties(MOST, Duration.ofSeconds(60)));

    private Reading() {}

    public static SourceDocument of(Path path) {
        return READER.read(file(path));
    }

    static SourceDocument of(Path folder, String name, String content) {
        try {
            return of(Files.writeString(folder.resolve(name), content));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static DocumentFile file(Path path) {
        String name = path.getFileName().toString();
        return new DocumentFile(new DocumentId("test"), name, Collection.DEFAULT, path);
    }
}
