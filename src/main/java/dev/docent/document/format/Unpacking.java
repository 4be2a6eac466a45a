package dev.docent.document.format;

import dev.docent.document.DocumentFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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

    /// As much may come of any file, however small it is.
    private static final long SURELY_HARMLESS = 100L << 20;

    private static final int BUFFER = 1 << 16;

    private final DocumentFile file;
    private final Path folder;
    private final ReadingSettings settings;
    private final List<DocumentFile> parts = new ArrayList<>();
    private final Map<String, String> refused = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();
    private long unpacked;
    private boolean full;
    private boolean made;
    private Optional<String> problem = Optional.empty();

    Unpacking(DocumentFile file, Path folder, ReadingSettings settings) {
        this.file = file;
        this.folder = folder;
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

    /// @return whether nothing was found within the file
    boolean isEmpty() {
        return parts.isEmpty() && refused.isEmpty() && problem.isEmpty();
    }

    /// @return why something was left out, in a sentence
    Optional<String> problem() {
        return problem;
    }

    /// Notes that the unpacking came to an end too early.
    void brokeOff(String why) {
        problem = Optional.of(why);
    }

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        return true;
    }

    @Override
    public void parseEmbedded(InputStream in, ContentHandler handler, Metadata metadata, boolean outputHtml)
            throws IOException {
        PartName name = PartName.of(metadata, parts.size() + refused.size() + 1);
        if (name.isLeftOut()) {
            return;
        }
        if (depth() >= settings.maxDepth()) {
            brokeOff("Files within files are read to a depth of " + settings.maxDepth()
                    + "; what lies within this one was left out.");
        } else if (parts.size() + refused.size() >= settings.maxParts()) {
            brokeOff("It holds more than " + settings.maxParts() + " files; the others were left out.");
        } else if (name.leadsOut()) {
            refused.put(unique(name.text()), "Its name would lead out of the file that holds it.");
        } else if (full) {
            brokeOff("What lies within it takes too much room; part of it was left out.");
        } else {
            unpack(in, name);
        }
    }

    private int depth() {
        return file.file().split(DocumentFile.WITHIN, -1).length - 1;
    }

    private void unpack(InputStream in, PartName name) throws IOException {
        String text = unique(name.text());
        Files.createDirectories(folder);
        made = true;
        Path copy = folder.resolve("%06d%s".formatted(parts.size(), name.ending()));
        if (copied(in, copy)) {
            parts.add(file.part(text, copy));
        } else {
            full = true;
            Files.delete(copy);
            refused.put(text, tooLarge());
        }
    }

    private boolean copied(InputStream in, Path copy) throws IOException {
        long room = room();
        byte[] buffer = new byte[BUFFER];
        try (OutputStream out = Files.newOutputStream(copy)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                unpacked += count;
                if (unpacked > room) {
                    return false;
                }
                out.write(buffer, 0, count);
            }
            return true;
        }
    }

    private long room() throws IOException {
        return Math.min(settings.maxUnpackedBytes(), Math.max(SURELY_HARMLESS, byRatio()));
    }

    private long byRatio() throws IOException {
        return Files.size(file.path()) * settings.maxRatio();
    }

    private String tooLarge() throws IOException {
        return byRatio() < settings.maxUnpackedBytes()
                ? "It unpacks to more than " + settings.maxRatio() + " times the size of the file that holds it, as if"
                        + " made to do harm."
                : "What lies within this file takes more than the " + (settings.maxUnpackedBytes() >> 20)
                        + " MB that docent.documents.reading.max-unpacked allows.";
    }

    private String unique(String name) {
        String unique = name;
        for (int n = 2; !names.add(unique); n++) {
            unique = name + " (" + n + ")";
        }
        return unique;
    }
}
