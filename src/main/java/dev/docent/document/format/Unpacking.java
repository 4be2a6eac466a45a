package dev.docent.document.format;

import dev.docent.document.DocumentFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.xml.sax.ContentHandler;

/// Copies the files within a file into a folder, each under a number, as far as the limits allow.
final class Unpacking implements EmbeddedDocumentExtractor {

    /// Of a file whose size shows only when it is unpacked.
    static final long UNKNOWN = -1;

    private static final String TOO_MUCH = "What lies within it takes too much room; part of it was left out.";

    private final DocumentFile file;
    private final Path folder;
    private final Room room;
    private final ReadingSettings settings;
    private final List<DocumentFile> parts = new ArrayList<>();
    private final Map<String, String> refused = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();
    private LeftOut leftOut = new LeftOut();
    private boolean full;
    private boolean over;
    private boolean made;

    Unpacking(DocumentFile file, Path folder, Room room, ReadingSettings settings) {
        this.file = file;
        this.folder = folder;
        this.room = room;
        this.settings = settings;
    }

    List<DocumentFile> parts() {
        return parts;
    }

    /// @return the folder, if one had to be made
    Optional<Path> folder() {
        return made ? Optional.of(folder) : Optional.empty();
    }

    /// @return what could not be unpacked, with the reason in a sentence
    Map<String, String> refused() {
        return refused;
    }

    /// @return whether nothing was found within the file that is worth a document
    boolean isEmpty() {
        return parts.isEmpty() && refused.isEmpty() && !leftOut.hasReason();
    }

    /// @return what is left out besides what is refused by its name
    LeftOut leftOut() {
        return leftOut;
    }

    /// @return whether a limit is reached, so that nothing of what follows can be unpacked
    boolean isOver() {
        return over;
    }

    /// Takes a lack of room for the end, whether or not anything follows.
    void endIfFull() {
        if (full) {
            end(limit().orElseThrow());
        }
    }

    private void end(String why) {
        leftOut.because(why);
        over = true;
    }

    /// Forgets what was unpacked, since it is going to be unpacked again.
    void startOver() throws IOException {
        for (DocumentFile part : parts) {
            Files.delete(part.path());
        }
        parts.clear();
        refused.clear();
        names.clear();
        leftOut = new LeftOut();
        room.clear();
        full = false;
        over = false;
    }

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        return true;
    }

    @Override
    public void parseEmbedded(InputStream in, ContentHandler handler, Metadata metadata, boolean outputHtml)
            throws IOException {
        unpackNext(in, metadata, UNKNOWN);
    }

    /// Unpacks a file if its name and the limits allow it.
    ///
    /// @param size in bytes, or [#UNKNOWN]
    void unpackNext(InputStream in, Metadata metadata, long size) throws IOException {
        PartName name = PartName.of(metadata, found() + 1);
        if (admits(name)) {
            unpack(in, name, size);
        }
    }

    /// @return whether a file of this name may be unpacked; if not, the reason is kept
    boolean admits(PartName name) {
        if (name.isLeftOut()) {
            if (name.isHidden()) {
                leftOut.count(LeftOut.Kind.HIDDEN);
            }
            return false;
        }
        Optional<String> limit = limit();
        if (limit.isPresent()) {
            end(limit.get());
        } else if (name.leadsOut()) {
            refuse(name, "Its name would lead out of the file that holds it.");
        }
        return limit.isEmpty() && !name.leadsOut();
    }

    /// @param why in a sentence
    void refuse(PartName name, String why) {
        refused.put(unique(name.text()), why);
    }

    /// @return the limit that is reached, in a sentence
    private Optional<String> limit() {
        if (depth() >= settings.maxDepth()) {
            return Optional.of("Files within files are read to a depth of " + settings.maxDepth()
                    + "; what lies within this one was left out.");
        }
        if (found() >= settings.maxParts()) {
            return Optional.of("It holds more than " + settings.maxParts() + " files; the others were left out.");
        }
        return full ? Optional.of(TOO_MUCH) : Optional.empty();
    }

    private int found() {
        return parts.size() + refused.size();
    }

    private int depth() {
        return file.file().split(DocumentFile.WITHIN, -1).length - 1;
    }

    /// Unpacks a file, or refuses it when it is too large. One that cannot be read to its end leaves nothing behind.
    ///
    /// @param size as told beforehand, so that a file that is too large costs no other; else [#UNKNOWN]
    void unpack(InputStream in, PartName name, long size) throws IOException {
        Files.createDirectories(folder);
        made = true;
        if (!room.holds(size)) {
            refuse(name, room.exceeded());
            leftOut.because(TOO_MUCH);
            return;
        }
        Path copy = folder.resolve("%06d%s".formatted(parts.size(), name.ending()));
        full = !room.copied(in, copy);
        if (full) {
            refuse(name, room.exceeded());
        } else {
            parts.add(file.part(unique(name.text()), copy));
        }
    }

    private String unique(String name) {
        String unique = name;
        for (int n = 2; !names.add(unique); n++) {
            unique = name + " (" + n + ")";
        }
        return unique;
    }
}
