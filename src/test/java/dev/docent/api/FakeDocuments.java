package dev.docent.api;

import dev.docent.document.Block;
import dev.docent.document.DocumentId;
import dev.docent.document.DocumentSummary;
import dev.docent.document.Documents;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Holds one document that was read and one that could not be.
final class FakeDocuments implements Documents {

    @Override
    public Optional<DocumentSummary> find(DocumentId id) {
        return all().stream().filter(document -> document.id().equals(id)).findFirst();
    }

    @Override
    public Optional<DocumentText> text(DocumentId id) {
        return Optional.of(new DocumentText(
                        Samples.TEXT, List.of(new Block(Block.Kind.HEADING, 1, 0, 12, OptionalInt.empty()))))
                .filter(_ -> id.equals(Samples.FERRY.id()));
    }

    @Override
    public List<DocumentId> story(DocumentId id) {
        return List.of(Samples.FERRY.id(), Samples.SCAN.id());
    }

    @Override
    public DocumentPage list(DocumentSearch search) {
        List<DocumentSummary> fitting = all().stream()
                .filter(document -> document.file().contains(search.query()))
                .filter(document ->
                        search.collection().map(document.collection()::equals).orElse(true))
                .filter(document ->
                        search.status().map(document.status()::equals).orElse(true))
                .toList();
        List<DocumentSummary> page = fitting.stream()
                .skip((long) search.page() * search.size())
                .limit(search.size())
                .toList();
        return new DocumentPage(page, search.page(), fitting.size());
    }

    @Override
    public List<DocumentSummary> all() {
        return List.of(Samples.FERRY, Samples.SCAN);
    }

    @Override
    public List<DocumentSummary> within(String file) {
        return all().stream()
                .filter(document -> document.file().startsWith(file + "!/"))
                .toList();
    }
}
