package dev.docent.document;

/// Reads a file into text with its structure and metadata.
public interface DocumentReader {

    /// @throws UnreadableDocumentException if no text can be had from the file; its message says why in a sentence
    SourceDocument read(DocumentFile file);
}
