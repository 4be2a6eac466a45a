package dev.docent.document;

import java.nio.file.Path;

/// A file of the documents folder.
///
/// @param id the document it is
/// @param file its path relative to the documents folder, `/` between the parts
/// @param collection the collection it belongs to
/// @param path where it lies
public record DocumentFile(DocumentId id, String file, Collection collection, Path path) {}
