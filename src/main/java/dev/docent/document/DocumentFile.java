package dev.docent.document;

import java.nio.file.Path;
import java.util.stream.Stream;

/// A file of the documents folder, or one that lies within such a file.
///
/// @param id the document it is
/// @param file its path relative to the documents folder, `/` between the parts; within an archive `archive.zip!/path`
/// @param collection the collection it belongs to
/// @param path where its bytes can be read
public record DocumentFile(DocumentId id, String file, Collection collection, Path path) {

    /// Stands between an archive and the path within it.
    public static final String WITHIN = "!/";

    /// @param name the path of a file within this one
    /// @param unpacked where its bytes can be read
    /// @return the file within this one; its id stays the same while this one's does
    public DocumentFile part(String name, Path unpacked) {
        return new DocumentFile(DocumentId.of(id + WITHIN + name), file + WITHIN + name, collection, unpacked);
    }

    /// @return the name of the file that lies in the folder itself: the archive of what is within an archive
    public static String whole(String file) {
        int end = file.indexOf(WITHIN);
        return end < 0 ? file : file.substring(0, end);
    }

    /// A folder's name may end as an archive's does where it parts it from what lies within, so that any of them may be
    /// the file of the folder.
    ///
    /// @return the name itself, and those of all that it may lie within, the innermost first
    public static Stream<String> places(String file) {
        return Stream.iterate(file, place -> !place.isEmpty(), DocumentFile::around);
    }

    private static String around(String place) {
        return place.substring(0, Math.max(0, place.lastIndexOf(WITHIN)));
    }

    /// @return the name such that all of it can be seen and it stays on one line, for people and logs
    public static String visible(String file) {
        return FileName.seen(file, "\uFFFD");
    }
}
