package dev.docent.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Where uploads lie, by the names of their documents. Those whose names have no folder lie in a hidden one of their
/// own: beside the folders of collections they would be in the way of what others may call theirs, and tell of them.
final class UploadPlaces {

    private static final String LOOSE = ".default";

    private final FolderFiles inFolders;
    private final FolderFiles loose;

    /// @param path need not exist yet
    UploadPlaces(Path path) {
        this.inFolders = new FolderFiles(path);
        this.loose = new FolderFiles(path.resolve(LOOSE));
    }

    Path path() {
        return inFolders.path();
    }

    /// @param file a path relative to the uploads, `/` between its parts
    Path place(String file) {
        return place(path(), file);
    }

    /// @return where something about a file lies in a folder that is made like that of the uploads
    static Path place(Path folder, String file) {
        return isLoose(file) ? folder.resolve(LOOSE).resolve(file) : folder.resolve(file);
    }

    private static boolean isLoose(String file) {
        return file.indexOf('/') < 0;
    }

    /// @return the folders that a file lies in, without that of its collection: what an upload of the same collection
    /// may be called, the innermost first
    static Stream<String> foldersWithin(String file) {
        return Stream.iterate(around(file), folder -> !isLoose(folder), UploadPlaces::around);
    }

    private static String around(String file) {
        return file.substring(0, Math.max(0, file.lastIndexOf('/')));
    }

    private FolderFiles of(String file) {
        return isLoose(file) ? loose : inFolders;
    }

    Optional<DocumentFile> find(String file) {
        return of(file).find(file);
    }

    /// @return whether a file is there, or cannot be looked at, so that it may be
    boolean mayBeThere(String file) {
        return of(file).mayBeThere(file);
    }

    /// @return every file, in the order of their names
    List<DocumentFile> all() {
        return listing().files();
    }

    FolderListing listing() {
        FolderListing here = inFolders.listing();
        FolderListing beside = loose.listing();
        Stream<DocumentFile> files = Stream.concat(
                here.files().stream().filter(file -> !isLoose(file.file())),
                beside.files().stream().filter(file -> isLoose(file.file())));
        return new FolderListing(
                files.sorted(Comparator.comparing(DocumentFile::file)).toList(),
                both(here.unseen(), beside.unseen()),
                both(here.passedOver(), beside.passedOver()));
    }

    private static Map<String, String> both(Map<String, String> here, Map<String, String> beside) {
        Map<String, String> both = new HashMap<>(here);
        both.putAll(beside);
        return both;
    }

    /// Brings to its place what an earlier version kept beside the folders of collections.
    ///
    /// @param folder that of the uploads, or one that is made like it
    static void bringIn(Path folder) throws IOException {
        for (Path file : besideFolders(folder)) {
            Path place = place(folder, file.getFileName().toString());
            Files.createDirectories(place.getParent());
            Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static List<Path> besideFolders(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> !FolderWalk.isLeftOut(folder, file) && Files.isRegularFile(file))
                    .toList();
        } catch (NoSuchFileException none) {
            return List.of();
        }
    }
}
