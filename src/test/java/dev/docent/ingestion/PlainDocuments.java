package dev.docent.ingestion;

import dev.docent.document.Block;
import dev.docent.document.Collection;
import dev.docent.document.DocumentFile;
import dev.docent.document.DocumentFolder;
import dev.docent.document.DocumentId;
import dev.docent.document.Extraction;
import dev.docent.document.SourceDocument;
import dev.docent.document.UnreadableDocumentException;
import dev.docent.passage.Location;
import dev.docent.passage.Passage;
import dev.docent.passage.PassageId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Files whose text is one passage; some texts make reading fail. The lines of a `.box` are files within it, a
/// name and a text in each.
final class PlainDocuments {

    private PlainDocuments() {}

    static Extraction read(DocumentFile file) {
        String text = text(file.path());
        SourceDocument document = document(file, text);
        if (!file.file().endsWith(".box")) {
            return Extraction.of(document);
        }
        Path unpacked = unpacked();
        List<DocumentFile> parts = text.lines()
                .map(line -> line.split("=", 2))
                .map(part -> file.part(part[0], written(unpacked.resolve(part[0]), part[1])))
                .toList();
        return new Extraction(document, parts, Map.of(), Optional.of(unpacked));
    }

    private static SourceDocument document(DocumentFile file, String text) {
        switch (text) {
            case "unreadable" -> throw new UnreadableDocumentException("The file is damaged.");
            case "explode" -> throw new IllegalStateException("secret detail");
            default -> {}
        }
        return new SourceDocument(
                file.id(),
                file.file(),
                file.collection(),
                "text/plain",
                file.file(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                text,
                List.of(new Block(Block.Kind.PARAGRAPH, 0, 0, text.length(), OptionalInt.empty())),
                false,
                Optional.empty());
    }

    static List<Passage> passages(SourceDocument document) {
        var location = new Location(0, document.text().length(), "", OptionalInt.empty());
        return List.of(new Passage(new PassageId(document.id(), 0), location, document.text(), ""));
    }

    static DocumentFolder folder(Path folder) {
        return new DocumentFolder() {
            @Override
            public Path path() {
                return folder;
            }

            @Override
            public List<DocumentFile> files() {
                try (Stream<Path> files = Files.list(folder)) {
                    return files.sorted().map(PlainDocuments::file).toList();
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            }

            @Override
            public Optional<DocumentFile> find(String file) {
                return files().stream().filter(it -> it.file().equals(file)).findFirst();
            }
        };
    }

    private static DocumentFile file(Path path) {
        String name = path.getFileName().toString();
        return new DocumentFile(new DocumentId(name.replaceAll("[^A-Za-z0-9]", "-")), name, Collection.DEFAULT, path);
    }

    private static Path unpacked() {
        try {
            return Files.createTempDirectory("box");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path written(Path path, String text) {
        try {
            return Files.writeString(path, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
