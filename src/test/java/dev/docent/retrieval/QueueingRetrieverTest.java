package dev.docent.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.docent.index.Filter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class QueueingRetrieverTest {

    private final CountDownLatch gate = new CountDownLatch(1);
    private final Map<String, Evidence> found = new ConcurrentHashMap<>();
    private final Map<String, String> begun = new ConcurrentHashMap<>();

    private final Retriever retriever = new QueueingRetriever(
            new Retriever() {
                @Override
                public Evidence search(Query query, int limit) {
                    return retrieve(query);
                }

                @Override
                public Evidence retrieve(Query query) {
                    begun.put(query.text(), "begun");
                    try {
                        gate.await();
                    } catch (InterruptedException stop) {
                        throw new IllegalStateException(stop);
                    }
                    return new Evidence(List.of(), List.of());
                }
            },
            1);

    private Thread ask(String question) {
        return Thread.ofVirtual()
                .start(() -> found.put(question, retriever.retrieve(new Query(question, Filter.NONE))));
    }

    @Test
    void aQuestionWaitsForItsTurnAndSaysThatItDid() throws Exception {
        Thread first = ask("first");
        await().until(() -> begun.containsKey("first"));
        Thread second = ask("second");
        await().until(() -> second.getState() == Thread.State.WAITING);
        assertThat(begun).doesNotContainKey("second");

        gate.countDown();
        first.join();
        second.join();

        assertThat(found.get("first").stages()).isEmpty();
        assertThat(found.get("second").stages()).extracting(Stage::name).containsExactly("queue");
    }

    @Test
    void whoeverLeavesNoLongerWaits() throws Exception {
        ask("first");
        await().until(() -> begun.containsKey("first"));
        Thread second = ask("second");
        await().until(() -> second.getState() == Thread.State.WAITING);

        second.interrupt();

        second.join();
        gate.countDown();
        Thread third = ask("third");
        third.join();
        assertThat(found).containsKey("third").doesNotContainKey("second");
    }
}
