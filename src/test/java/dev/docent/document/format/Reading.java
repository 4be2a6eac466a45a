package dev.docent.document.format;

import dev.docent.document.Block;
import dev.docent.document.Collection;
import dev.docent.document.DocumentFile;
import dev.docent.document.DocumentId;
import dev.docent.document.Extraction;
import dev.docent.document.SourceDocument;
import dev.docent.document.Unpacked;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// Reads files in tests as the service does.
public final class Reading {

    private static final Path FOLDER = Path.of("src/test/resources/documents");

    private Reading() {}

    public static SourceDocument upTo(int maxCharacters, Path path) {
        return with(ReadingSettings.USUAL.withMaxCharacters(maxCharacters), path);
    }

    /// @return what is read of a file and what lies within it; to be closed
    public static Extraction extraction(ReadingSettings settings, DocumentFile file) {
        return extraction(settings, file, Unpacked.nothingOf(file));
    }

    /// @param unpacked what was unpacked before of the file that this one lies within
    public static Extraction extraction(ReadingSettings settings, DocumentFile file, Unpacked unpacked) {
        Path unpackTo = Path.of(System.getProperty("java.io.tmpdir"), "unpacked-" + UUID.randomUUID());
        return new FormatDocumentReader(settings).read(file, unpackTo, unpacked);
    }

    private static SourceDocument with(ReadingSettings settings, Path path) {
        try (Extraction extraction = extraction(settings, file(path))) {
            return extraction.document();
        }
    }

    /// @return every file that tests may read, one for each format and each trap
    public static List<Path> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    public static SourceDocument of(Path path) {
        return with(ReadingSettings.USUAL, path);
    }

    public static SourceDocument ofTestFile(String name) {
        return of(FOLDER.resolve(name));
    }

    public static SourceDocument of(Path folder, String name, String content) {
        try {
            return of(Files.writeString(folder.resolve(name), content));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    public static DocumentFile file(Path path) {
        String name = path.getFileName().toString();
        return new DocumentFile(new DocumentId("test"), name, Collection.DEFAULT, path);
    }

    /// @return each block's kind and text, like `LIST_ITEM Take a coat.`
    public static List<String> blocks(SourceDocument document) {
        return document.blocks().stream()
                .map(block -> name(block) + " " + document.text().substring(block.start(), block.end()))
                .toList();
    }

    private static String name(Block block) {
        return block.kind() == Block.Kind.HEADING
                ? "HEADING" + block.level()
                : block.kind().name();
    }
}
