package dev.docent.ingestion;

import dev.docent.document.DocumentFile;

/// A file of the documents folder that is being taken in, with all that lies within it.
final class FileInHand {

    private final DocumentFile whole;
    private int partsLeft;

    /// @param parts how many files within it are taken in, at whatever depth
    FileInHand(DocumentFile whole, int parts) {
        this.whole = whole;
        this.partsLeft = parts;
    }

    /// @return its name in the folder
    String name() {
        return whole.file();
    }

    /// @return whether one more file within it may be taken in
    boolean takePart() {
        return partsLeft-- > 0;
    }

    /// @return whether some files within it were left out
    boolean isExceeded() {
        return partsLeft < 0;
    }
}
