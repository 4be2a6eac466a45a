package dev.docent.access;

import dev.docent.document.Collection;
import dev.docent.document.DocumentId;
import dev.docent.document.DocumentSummary;
import dev.docent.document.Documents;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The documents that the current caller may see. To them there are no others.
public final class VisibleDocuments implements Documents {

    private static final Comparator<DocumentSummary> ORDER = Comparator.comparing(DocumentSummary::file)
            .thenComparing(document -> document.id().value());

    private final Documents documents;

    public VisibleDocuments(Documents documents) {
        this.documents = documents;
    }

    @Override
    public Optional<DocumentSummary> find(DocumentId id) {
        return documents.find(id).filter(VisibleDocuments::isVisible).map(this::withVisibleStory);
    }

    @Override
    public Optional<DocumentText> text(DocumentId id) {
        return find(id).flatMap(document -> documents.text(document.id()));
    }

    @Override
    public DocumentPage list(DocumentSearch search) {
        return switch (scope().within(search.collection().map(Set::of).orElse(Set.of()))) {
            case Scope.Everything _ -> documents.list(search);
            case Scope.Only(var collections) -> list(search, collections);
        };
    }

    private DocumentPage list(DocumentSearch search, Set<Collection> collections) {
        List<DocumentSummary> all = collections.stream()
                .flatMap(collection -> in(collection, search))
                .sorted(ORDER)
                .toList();
        List<DocumentSummary> page = all.stream()
                .skip((long) search.page() * search.size())
                .limit(search.size())
                .map(this::withVisibleStory)
                .toList();
        return new DocumentPage(page, search.page(), all.size());
    }

    private Stream<DocumentSummary> in(Collection collection, DocumentSearch search) {
        var whole = new DocumentSearch(search.query(), Optional.of(collection), search.status(), 0, Integer.MAX_VALUE);
        return documents.list(whole).documents().stream();
    }

    @Override
    public List<DocumentSummary> all() {
        return visible(documents.all());
    }

    @Override
    public Set<Collection> collections() {
        return documents.collections().stream().filter(scope()::holds).collect(Collectors.toSet());
    }

    @Override
    public List<DocumentSummary> within(String file) {
        return visible(documents.within(file));
    }

    @Override
    public List<DocumentId> story(DocumentId id) {
        List<DocumentId> story = documents.story(id);
        return scope() instanceof Scope.Everything
                ? story
                : story.stream()
                        .filter(one -> documents
                                .find(one)
                                .filter(VisibleDocuments::isVisible)
                                .isPresent())
                        .toList();
    }

    private List<DocumentSummary> visible(List<DocumentSummary> some) {
        return scope() instanceof Scope.Everything
                ? some
                : some.stream()
                        .filter(VisibleDocuments::isVisible)
                        .map(this::withVisibleStory)
                        .toList();
    }

    /// What comes first of a story may lie where the caller sees nothing.
    private DocumentSummary withVisibleStory(DocumentSummary document) {
        if (document.story().equals(document.id()) || scope() instanceof Scope.Everything) {
            return document;
        }
        return document.withStory(story(document.id()).stream().findFirst().orElse(document.id()));
    }

    private static boolean isVisible(DocumentSummary document) {
        return scope().holds(document.collection());
    }

    private static Scope scope() {
        return Caller.current().scope();
    }
}
