package dev.docent.document;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// What files are called. Names in the character set of another time are bytes that are no text: a sign of the bytes
/// tells such a name from others that would look the same.
public final class FileName {

    /// Stands for what is no text.
    static final char NO_TEXT = '\uFFFD';

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]");
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,10}$");
    private static final int DIGITS = 8;

    private FileName() {}

    /// @return its ending with the dot, as far as it is a plain one; else nothing
    public static String ending(String name) {
        var ending = ENDING.matcher(name);
        return ending.find() ? ending.group() : "";
    }

    static boolean holdsUnseen(String name) {
        return UNSEEN.matcher(name).find();
    }

    /// @return the name with something else for each character that cannot be seen
    public static String seen(String name, String instead) {
        return UNSEEN.matcher(name).replaceAll(instead);
    }

    /// @return whether a path is what its text leads to
    public static boolean isText(Path path) {
        try {
            return Path.of(path.toString()).equals(path);
        } catch (InvalidPathException noText) {
            return false;
        }
    }

    /// @return the path of a file relative to a folder it lies in, `/` between its parts
    static String of(Path folder, Path file) {
        Path relative = folder.relativize(file);
        return isText(relative)
                ? relative.toString().replace(File.separatorChar, '/')
                : StreamSupport.stream(relative.spliterator(), false)
                        .map(FileName::part)
                        .collect(Collectors.joining("/"));
    }

    private static String part(Path part) {
        String name = part.toString();
        if (isText(part)) {
            return name;
        }
        String ending = ending(name);
        String stem = name.substring(0, name.length() - ending.length());
        return stem + "-" + TextDigest.of(bytes(part), DIGITS) + ending;
    }

    /// @return the bytes of a name, spelt out
    private static String bytes(Path part) {
        String spelt = part.toUri().getRawPath();
        int end = spelt.endsWith("/") ? spelt.length() - 1 : spelt.length();
        return spelt.substring(spelt.lastIndexOf('/', end - 1) + 1, end);
    }

    /// @param file as it is called, see [#of]
    /// @return where it is, or would be
    /// @throws IOException if its name stands for bytes that are not there, or that cannot be looked for
    static Path place(Path folder, String file) throws IOException {
        if (file.indexOf(NO_TEXT) < 0) {
            return folder.resolve(file).normalize();
        }
        Path place = folder;
        for (String part : file.split("/", -1)) {
            place = part.indexOf(NO_TEXT) < 0 ? place.resolve(part).normalize() : entry(place, part);
        }
        return place;
    }

    private static Path entry(Path folder, String name) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> of(folder, entry).equals(name))
                    .findFirst()
                    .orElseThrow(() -> new NoSuchFileException(name));
        } catch (UncheckedIOException unlisted) {
            throw unlisted.getCause();
        }
    }
}
