package dev.docent.ingestion;

import dev.docent.document.DocumentFile;
import dev.docent.document.DocumentFolder;
import dev.docent.document.FolderListing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What was found in the documents folder at one time.
///
/// @param files in the order of their names
/// @param names of the files
/// @param listing the same as the folder told it
record FoundFiles(List<Listed> files, Set<String> names, FolderListing listing) {

    private static final String AWAY =
            "It cannot be looked at now; it is tried again by itself. What was indexed of it before is kept.";

    static FoundFiles in(DocumentFolder folder) {
        FolderListing listing = folder.listing();
        List<Listed> files = new ArrayList<>();
        Map<String, String> unseen = new HashMap<>(listing.unseen());
        listing.files().forEach(file -> {
            try {
                Stamp.read(file.path()).ifPresent(stamp -> files.add(new Listed(file, stamp)));
            } catch (IOException problem) {
                unseen.put(file.file(), AWAY);
            }
        });
        return new FoundFiles(
                files,
                files.stream().map(Listed::name).collect(Collectors.toSet()),
                new FolderListing(listing.files(), unseen, listing.passedOver()));
    }

    /// @return whether a file is there, or may be though it was not seen
    boolean mayHold(String file) {
        return names.contains(file) || listing.mayHold(file);
    }

    /// What lies within a file is there as long as the file is.
    ///
    /// @return whether a file, or what it lies within, is there or may be
    boolean holdsPlaceOf(String file) {
        return DocumentFile.places(file).anyMatch(this::mayHold);
    }

    /// @return what is there and is no document, with the reason in a sentence, by the names
    Map<String, String> troubles() {
        Map<String, String> troubles = new TreeMap<>(listing.passedOver());
        troubles.putAll(listing.unseen());
        return troubles;
    }
}
