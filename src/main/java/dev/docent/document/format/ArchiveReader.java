package dev.docent.document.format;

import dev.docent.document.Block.Kind;
import dev.docent.document.DocumentFile;
import dev.docent.document.UnreadableDocumentException;
import dev.docent.document.content.BlockText;
import dev.docent.document.content.Content;
import dev.docent.document.content.Description;
import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Reads archives: each file within becomes a document of its own, the archive itself a list of their names.
final class ArchiveReader {

    private static final Set<String> ARCHIVES = Set.of(
            "application/zip",
            "application/gzip",
            "application/x-tar",
            "application/x-gtar",
            "application/x-7z-compressed",
            "application/x-bzip2",
            "application/x-xz",
            "application/x-compress",
            "application/zstd",
            "application/x-rar-compressed",
            "application/x-archive",
            "application/x-cpio");

    private final TikaParsers tika;

    ArchiveReader(TikaParsers tika) {
        this.tika = tika;
    }

    boolean reads(String mediaType) {
        return ARCHIVES.contains(mediaType);
    }

    /// @throws UnreadableDocumentException if not one file could be unpacked
    Content read(Path path, String mediaType, Unpacking unpacking) throws IOException {
        Metadata metadata = new Metadata();
        try {
            tika.parse((parser, context) -> {
                context.set(EmbeddedDocumentExtractor.class, unpacking);
                try (TikaInputStream in = TikaInputStream.get(path, metadata)) {
                    parser.parse(in, new DefaultHandler(), metadata, context);
                }
            });
        } catch (SAXException | TikaException | RuntimeException | IOException problem) {
            UnreadableDocumentException explained = TikaProblems.explain(problem, mediaType);
            if (unpacking.parts().isEmpty()) {
                throw explained;
            }
            unpacking.brokeOff("Only part of it could be unpacked: " + explained.reason());
        }
        return names(unpacking);
    }

    /// @return what lies within a file, by its names
    static Content names(Unpacking unpacking) {
        BlockText text = new BlockText(Integer.MAX_VALUE);
        for (DocumentFile part : unpacking.parts()) {
            text.add(Kind.LIST_ITEM, 0, name(part.file()), OptionalInt.empty());
        }
        return text.content(Description.NONE, OptionalInt.empty());
    }

    private static String name(String file) {
        return file.substring(file.lastIndexOf(DocumentFile.WITHIN) + DocumentFile.WITHIN.length());
    }
}
