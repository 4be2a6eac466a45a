package dev.docent.document.format;

import dev.docent.document.FileName;
import dev.docent.document.ShortName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;

/// What a file within a file is called.
///
/// @param text a path with `/` between its parts and nothing in it that cannot be seen
record PartName(String text) {

    /// In bytes, so that databases and indexes take it even with the names of what it lies in.
    private static final int LONGEST = 1_000;

    /// What systems put into archives for themselves.
    private static final List<String> OF_SYSTEMS = List.of("__macosx", ".ds_store", "thumbs.db", "desktop.ini");

    /// @param number counts the files within the file, for one that has no name
    static PartName of(Metadata metadata, int number) {
        return plain(Optional.ofNullable(metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY))
                .map(PartName::visible)
                .filter(given -> !given.isEmpty())
                .orElseGet(() -> "part-" + number + usualEnding(metadata.get(Metadata.CONTENT_TYPE))));
    }

    /// @param given by an archive, as it is
    /// @param number counts the files within the file, for one that has no name
    static PartName of(String given, int number) {
        String name = visible(given);
        return plain(name.isEmpty() ? "part-" + number : name);
    }

    private static String visible(String given) {
        return FileName.seen(given.replace('\\', '/'), "_").strip();
    }

    private static PartName plain(String name) {
        String path = name.startsWith("./") ? name.substring(2) : name;
        return new PartName(path.endsWith("/") ? path : ShortName.of(path, LONGEST, FileName.ending(path)));
    }

    /// @return the ending of the name with its dot, as far as it is a plain one
    String ending() {
        return FileName.ending(text).toLowerCase(Locale.ROOT);
    }

    /// @return whether it is a folder, hidden, or of no use to a reader
    boolean isLeftOut() {
        return text.endsWith("/") || isOfSystem() || isHidden();
    }

    /// @return whether somebody hid it, rather than a system that put it there for itself
    boolean isHidden() {
        return !text.endsWith("/")
                && !isOfSystem()
                && parts().stream().anyMatch(part -> part.startsWith(".") && !part.equals("..") && !part.equals("."));
    }

    private boolean isOfSystem() {
        return parts().stream()
                .map(part -> part.toLowerCase(Locale.ROOT))
                .anyMatch(part -> OF_SYSTEMS.contains(part) || part.startsWith("._") || part.startsWith("~$"));
    }

    boolean leadsOut() {
        return text.startsWith("/") || text.matches("[A-Za-z]:.*") || parts().contains("..");
    }

    private List<String> parts() {
        return List.of(text.split("/", -1));
    }

    private static String usualEnding(String mediaType) {
        try {
            return mediaType == null
                    ? ""
                    : MimeTypes.getDefaultMimeTypes().forName(mediaType).getExtension();
        } catch (MimeTypeException unknown) {
            return "";
        }
    }
}
