package dev.docent.document;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/// What is known of a document that the service has seen, without its text.
///
/// @param characters the length of its text in UTF-16 code units
/// @param passages how many passages it was cut into
/// @param problem why it failed, or what else is wrong with it, in a sentence
/// @param contentHash a digest of the file's bytes, in hexadecimal
/// @param story the first of the documents that are nearly word for word the same, this one among them; copies
/// of one story have the same
public record DocumentSummary(
        DocumentId id,
        String file,
        Collection collection,
        String title,
        Optional<String> url,
        Optional<PublicationDate> published,
        String mediaType,
        Optional<String> language,
        OptionalInt pages,
        int characters,
        int passages,
        Status status,
        Optional<String> problem,
        Instant indexedAt,
        String contentHash,
        DocumentId story) {

    /// What became of a document.
    public enum Status {
        /// All of it can be found.
        INDEXED,
        /// It was too long; its beginning can be found.
        TRUNCATED,
        /// Nothing of it can be found.
        FAILED
    }

    public DocumentSummary {
        if (problem.isEmpty() && status == Status.FAILED) {
            throw new IllegalArgumentException("A failed document has a problem: " + file);
        }
    }

    /// @param to where its file is now
    /// @return the same document there; a title that came from the file's name comes from the new one
    public DocumentSummary movedTo(DocumentFile to) {
        String named = title.equals(FileTitle.of(file)) ? FileTitle.of(to.file()) : title;
        return with(to.file(), to.collection(), named, story);
    }

    /// @return the same document as a part of that story
    public DocumentSummary withStory(DocumentId first) {
        return first.equals(story) ? this : with(file, collection, title, first);
    }

    private DocumentSummary with(String newFile, Collection newCollection, String newTitle, DocumentId newStory) {
        return new DocumentSummary(
                id,
                newFile,
                newCollection,
                newTitle,
                url,
                published,
                mediaType,
                language,
                pages,
                characters,
                passages,
                status,
                problem,
                indexedAt,
                contentHash,
                newStory);
    }
}
