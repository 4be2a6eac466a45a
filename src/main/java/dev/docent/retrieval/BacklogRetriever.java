package dev.docent.retrieval;

import dev.docent.index.Backlog;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Notes with what was found that documents waited to be read when it was looked for.
final class BacklogRetriever implements Retriever {

    private final Retriever retriever;
    private final Backlog backlog;

    BacklogRetriever(Retriever retriever, Backlog backlog) {
        this.retriever = retriever;
        this.backlog = backlog;
    }

    @Override
    public Evidence search(Query query, int limit) {
        return noted(() -> retriever.search(query, limit));
    }

    @Override
    public Evidence retrieve(Query query) {
        return noted(() -> retriever.retrieve(query));
    }

    private Evidence noted(Supplier<Evidence> work) {
        boolean isWaiting = backlog.isWaiting();
        Evidence evidence = work.get();
        if (!isWaiting) {
            return evidence;
        }
        List<Stage> stages = new ArrayList<>(evidence.stages());
        stages.add(Stage.BACKLOG);
        return evidence.with(stages);
    }
}
