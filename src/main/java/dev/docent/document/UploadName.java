package dev.docent.document;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// What an upload is called.
///
/// @param collection the collection it belongs to
/// @param path the file's path within it, `/` between its parts
public record UploadName(Collection collection, String path) {

    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\:*?\"<>|]");

    /// Whatever their ending, Windows takes these for its devices.
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\.[^.]*)?", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_PART = 200;
    private static final int LONGEST = 1000;

    /// @throws IllegalArgumentException if such a file could not be kept, or not under this name; its message says why
    public UploadName {
        check(collection.name());
        if (path.length() > LONGEST) {
            throw new IllegalArgumentException("is longer than " + LONGEST + " characters");
        }
        for (String part : path.split("/", -1)) {
            check(part);
        }
        if (FolderWalk.isTemporary(path)) {
            throw hidden();
        }
    }

    private static IllegalArgumentException hidden() {
        return new IllegalArgumentException("is that of a hidden or temporary file");
    }

    private static void check(String part) {
        if (part.isBlank()) {
            throw new IllegalArgumentException("has a part without a name");
        }
        if (part.equals("..") || part.equals(".")) {
            throw new IllegalArgumentException("leads out of its folder");
        }
        if (FileName.holdsUnseen(part)) {
            throw new IllegalArgumentException("holds characters that cannot be seen");
        }
        if (part.indexOf(FileName.NO_TEXT) >= 0) {
            throw new IllegalArgumentException("holds bytes that are not UTF-8");
        }
        if (FORBIDDEN.matcher(part).find() || part.endsWith("!")) {
            throw new IllegalArgumentException("holds one of the characters \\ : * ? \" < > | or ends with !");
        }
        if (FolderWalk.isHidden(part)) {
            throw hidden();
        }
        if (!part.equals(part.strip()) || part.endsWith(".")) {
            throw new IllegalArgumentException("begins or ends with a space, or ends with a dot");
        }
        if (DEVICE.matcher(part).matches()) {
            throw new IllegalArgumentException("is that of a device on Windows, such as CON, AUX or LPT1");
        }
        if (part.getBytes(StandardCharsets.UTF_8).length > LONGEST_PART) {
            throw new IllegalArgumentException("has a part that is longer than " + LONGEST_PART + " bytes");
        }
        checkEncoding(part);
    }

    private static void checkEncoding(String part) {
        try {
            var _ = Path.of(part);
        } catch (InvalidPathException unmappable) {
            throw new IllegalArgumentException(
                    "holds letters that the service cannot write to its disk; whoever runs it can start it with the"
                            + " environment variable LC_ALL set to C.UTF-8",
                    unmappable);
        }
    }

    /// @param file a path relative to the documents folder
    /// @return whether an upload can have it
    static boolean isOne(String file) {
        try {
            int slash = file.indexOf('/');
            String path = slash <= 0 ? file : file.substring(slash + 1);
            return new UploadName(Collection.of(file), path).path().equals(path);
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    /// @return the path relative to the documents folder that the document will have
    public String file() {
        return collection.equals(Collection.DEFAULT) && path.indexOf('/') < 0 ? path : collection + "/" + path;
    }
}
