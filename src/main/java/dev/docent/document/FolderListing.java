package dev.docent.document;

import java.util.List;
import java.util.Map;

/// What was found in the documents folder.
///
/// @param files every file that may be a document, in the order of their names
/// @param unseen files and folders that could not be looked at, with the reason in a sentence; whatever is there, and
/// beneath, may still be there
/// @param passedOver what can be no document, such as links that are not followed, with the reason in a sentence
public record FolderListing(List<DocumentFile> files, Map<String, String> unseen, Map<String, String> passedOver) {

    public FolderListing {
        files = List.copyOf(files);
        unseen = Map.copyOf(unseen);
        passedOver = Map.copyOf(passedOver);
    }

    /// @return one in which everything could be seen
    public static FolderListing of(List<DocumentFile> files) {
        return new FolderListing(files, Map.of(), Map.of());
    }

    /// @return whether a file, or one that a file lies within, may be there though it was not seen
    public boolean mayHold(String file) {
        String place = DocumentFile.whole(file);
        while (!place.isEmpty()) {
            if (unseen.containsKey(place)) {
                return true;
            }
            place = place.substring(0, Math.max(0, place.lastIndexOf('/')));
        }
        return false;
    }
}
