package dev.docent.document;

/// Reads a file into text with its structure and metadata.
public interface DocumentReader {

    /// @return the document, and what lies within it; to be closed
    /// @throws UnreadableDocumentException if no text can be had from the file; its message says why in a sentence
    Extraction read(DocumentFile file);

    /// Reads a file of the folder, or one that lies within such a file.
    ///
    /// @param unpacked how much was unpacked of the file of the folder, this one left out
    /// @return the same as of any other file; what there is no room for any more is refused
    default Extraction read(DocumentFile file, Unpacked unpacked) {
        return read(file);
    }

    /// @return how much text is kept of one file at most, in characters; what follows is left out
    default long mostCharacters() {
        return Long.MAX_VALUE;
    }

    /// @return what tells the settings by which files are read from other ones: with the same, a file that could not
    /// be read, or not whole, would not be read any better
    default String settings() {
        return "";
    }

    /// Gives up what is being read, since the service is about to end. What is read from now on is refused.
    default void giveUp() {}
}
