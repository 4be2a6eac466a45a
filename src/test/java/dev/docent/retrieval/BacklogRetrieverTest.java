package dev.docent.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.index.Filter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class BacklogRetrieverTest {

    private static final Query QUESTION = new Query("When did the ferry cross?", Filter.NONE);

    private final AtomicBoolean isWaiting = new AtomicBoolean();
    private final Retriever retriever = new BacklogRetriever(
            new Retriever() {
                @Override
                public Evidence search(Query query, int limit) {
                    return retrieve(query);
                }

                // The last document is read just after it was looked for.
                @Override
                public Evidence retrieve(Query query) {
                    isWaiting.set(false);
                    return new Evidence(List.of(), List.of(new Stage("words", Duration.ofMillis(1))));
                }
            },
            isWaiting::get);

    @Test
    void whatIsFoundWhileDocumentsWaitIsPreliminary() {
        isWaiting.set(true);

        Evidence evidence = retriever.retrieve(QUESTION);

        assertThat(evidence.isPreliminary()).isTrue();
        assertThat(evidence.stages()).extracting(Stage::name).containsExactly("words", "documents: being read");
        assertThat(retriever.retrieve(QUESTION).isPreliminary()).isFalse();
    }

    @Test
    void soIsASearch() {
        isWaiting.set(true);

        assertThat(retriever.search(QUESTION, 3).isPreliminary()).isTrue();
        assertThat(retriever.search(QUESTION, 3).isPreliminary()).isFalse();
    }
}
