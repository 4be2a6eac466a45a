package dev.docent.retrieval;

import dev.docent.access.Caller;
import dev.docent.access.Scope;
import dev.docent.document.Collection;
import dev.docent.index.Filter;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Looks only where the current caller may see something: the searches themselves are told so.
final class ScopedRetriever implements Retriever {

    private static final Evidence NOTHING = new Evidence(List.of(), List.of());

    private final Retriever retriever;

    ScopedRetriever(Retriever retriever) {
        this.retriever = retriever;
    }

    @Override
    public Evidence search(Query query, int limit) {
        return visible(query).map(allowed -> retriever.search(allowed, limit)).orElse(NOTHING);
    }

    @Override
    public Evidence retrieve(Query query) {
        return visible(query).map(retriever::retrieve).orElse(NOTHING);
    }

    private static Optional<Query> visible(Query query) {
        return switch (Caller.current().scope().within(query.filter().collections())) {
            case Scope.Everything _ -> Optional.of(query);
            case Scope.Only(var collections) when collections.isEmpty() -> Optional.empty();
            case Scope.Only(var collections) -> Optional.of(within(collections, query));
        };
    }

    private static Query within(Set<Collection> collections, Query query) {
        Filter wanted = query.filter();
        var filter = new Filter(
                collections, wanted.documents(), wanted.publishedFrom(), wanted.publishedTo(), wanted.about());
        return query.within(filter);
    }
}
