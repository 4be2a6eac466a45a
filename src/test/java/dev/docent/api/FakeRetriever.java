package dev.docent.api;

import dev.docent.retrieval.Evidence;
import dev.docent.retrieval.Query;
import dev.docent.retrieval.Retriever;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Finds the same passages whatever is looked for, and remembers what that was.
final class FakeRetriever implements Retriever {

    final List<Query> searched = new CopyOnWriteArrayList<>();

    @Override
    public Evidence search(Query query, int limit) {
        searched.add(query);
        return Samples.evidence();
    }

    @Override
    public Evidence retrieve(Query query) {
        throw new UnsupportedOperationException();
    }
}
