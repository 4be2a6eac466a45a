package dev.docent.retrieval;

import dev.docent.index.PassageIndex;

/// Has the index try its embedding model again before a question takes its turn: whoever waits for a model that failed
/// must not hold up the others.
final class PreparedRetriever implements Retriever {

    private final Retriever retriever;
    private final PassageIndex index;

    PreparedRetriever(Retriever retriever, PassageIndex index) {
        this.retriever = retriever;
        this.index = index;
    }

    @Override
    public Evidence search(Query query, int limit) {
        index.tryModelAgain();
        return retriever.search(query, limit);
    }

    @Override
    public Evidence retrieve(Query query) {
        index.tryModelAgain();
        return retriever.retrieve(query);
    }
}
