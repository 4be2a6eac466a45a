package dev.docent.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The documents that the service has seen, those that could not be read included.
public interface Documents {

    /// @return the document, if there is one
    Optional<DocumentSummary> find(DocumentId id);

    /// @return the document's text and structure; empty if there is no such document or it failed
    Optional<DocumentText> text(DocumentId id);

    /// @return one page of the documents that fit, in the order of their files
    DocumentPage list(DocumentSearch search);

    /// @return every document, in the order of their files
    List<DocumentSummary> all();

    /// @return what lies within a file, at any depth, in the order of the files
    List<DocumentSummary> within(String file);

    /// @return what has just this file, in the order of the ids: one document, unless instances that share the index
    /// made several of it at the same time
    default List<DocumentSummary> of(String file) {
        return all().stream().filter(document -> document.file().equals(file)).toList();
    }

    /// @return the collections that have documents
    default Set<Collection> collections() {
        return all().stream().map(DocumentSummary::collection).collect(Collectors.toSet());
    }

    /// @return the documents of the story that a document belongs to, itself among them, the first one first;
    /// empty if there is no such document or it has no text
    List<DocumentId> story(DocumentId id);

    /// A document's text with its structure.
    record DocumentText(String text, List<Block> blocks) {
        public DocumentText {
            blocks = List.copyOf(blocks);
        }
    }

    /// Which documents to list.
    ///
    /// @param query part of a file's name or a title, upper and lower case alike; empty for all
    /// @param page which page, from 0
    /// @param size documents a page
    record DocumentSearch(
            String query,
            Optional<Collection> collection,
            Optional<DocumentSummary.Status> status,
            int page,
            int size) {
        public DocumentSearch {
            if (page < 0 || size < 1) {
                throw new IllegalArgumentException("No such page: " + page + " of " + size);
            }
        }
    }

    /// @param total how many documents fit on all pages together
    record DocumentPage(List<DocumentSummary> documents, int page, int total) {
        public DocumentPage {
            documents = List.copyOf(documents);
        }
    }
}
