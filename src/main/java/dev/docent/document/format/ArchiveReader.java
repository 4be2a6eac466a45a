package dev.docent.document.format;

import dev.docent.document.Block.Kind;
import dev.docent.document.DocumentFile;
import dev.docent.document.NoRoom;
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
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.xml.sax.SAXException;

/// Reads archives: each file within becomes a document of its own, the archive itself a list of their names.
final class ArchiveReader {

    private static final Set<String> ARCHIVES = Set.of(
            ZipReader.MEDIA_TYPE,
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

    /// Those that tell the size of a file before it, and pack nothing.
    private static final Set<String> UNPACKED =
            Set.of("application/x-tar", "application/x-gtar", "application/x-archive", "application/x-cpio");

    private final TikaParsers tika;
    private final ZipReader zips;

    ArchiveReader(TikaParsers tika, ReadingSettings settings) {
        this.tika = tika;
        this.zips = new ZipReader(settings.passwords());
    }

    boolean reads(String mediaType) {
        return ARCHIVES.contains(mediaType);
    }

    /// @throws UnreadableDocumentException if not one file could be unpacked
    Content read(Path path, String mediaType, Unpacking unpacking) throws IOException {
        if (!mediaType.equals(ZipReader.MEDIA_TYPE) || !zips.read(path, unpacking)) {
            readOneAfterTheOther(path, mediaType, unpacking);
        }
        return names(unpacking);
    }

    private void readOneAfterTheOther(Path path, String mediaType, Unpacking unpacking) throws IOException {
        try {
            tika.parse((parser, context) -> {
                unpacking.startOver();
                context.set(
                        EmbeddedDocumentExtractor.class, new EndingExtractor(unpacking, UNPACKED.contains(mediaType)));
                parse(path, parser, context, unpacking);
            });
        } catch (SAXException | TikaException | RuntimeException | IOException problem) {
            explain(problem, mediaType, unpacking);
        }
    }

    private static void parse(Path path, Parser parser, ParseContext context, Unpacking unpacking)
            throws IOException, SAXException, TikaException {
        Metadata metadata = new Metadata();
        UnreadEntries unread = new UnreadEntries(metadata);
        try (TikaInputStream in = TikaInputStream.get(path, metadata)) {
            parser.parse(in, unread, metadata, context);
        } catch (SAXException | TikaException end) {
            if (!unpacking.isOver()) {
                throw end;
            }
        } finally {
            unread.refuse(unpacking);
        }
    }

    /// Keeps what could be unpacked.
    private static void explain(Exception problem, String mediaType, Unpacking unpacking) throws IOException {
        if (NoRoom.behind(problem).isPresent()) {
            throw new IOException(problem);
        }
        UnreadableDocumentException explained = TikaProblems.explain(problem, mediaType);
        if (unpacking.parts().isEmpty()) {
            throw explained;
        }
        unpacking.leftOut().because("Only part of it could be unpacked: " + explained.reason());
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
