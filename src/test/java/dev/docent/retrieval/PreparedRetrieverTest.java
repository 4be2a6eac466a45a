package dev.docent.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.docent.index.Filter;
import dev.docent.index.Match;
import dev.docent.index.PassageIndex;
import dev.docent.reader.Reading;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PreparedRetrieverTest {

    private static final Match HARBOUR = Matches.of("harbour.md", 0, "The harbour was closed.", "");
    private static final Query QUESTION = new Query("What was closed?", Filter.NONE);

    private final AtomicInteger tries = new AtomicInteger();
    private final CountDownLatch gate = new CountDownLatch(1);
    private final PassageIndex index = hanging(new FixedIndex(List.of(HARBOUR), List.of()));

    /// Its model lets whoever tries it first wait.
    private PassageIndex hanging(PassageIndex found) {
        return (PassageIndex) Proxy.newProxyInstance(
                PassageIndex.class.getClassLoader(), new Class<?>[] {PassageIndex.class}, (_, method, arguments) -> {
                    if (!method.getName().equals("tryModelAgain")) {
                        return method.invoke(found, arguments);
                    }
                    if (tries.incrementAndGet() == 1) {
                        gate.await();
                    }
                    return null;
                });
    }

    @Test
    void whoeverWaitsForTheModelHoldsUpNobody() throws Exception {
        Retriever retriever = new PreparedRetriever(queue(), index);
        Thread waiting = Thread.ofVirtual().start(() -> retriever.retrieve(QUESTION));
        await().until(() -> tries.get() == 1);

        Evidence evidence = retriever.retrieve(QUESTION);

        assertThat(evidence.passages()).hasSize(1);
        assertThat(evidence.stages()).extracting(Stage::name).doesNotContain("queue");
        assertThat(waiting.isAlive()).isTrue();
        gate.countDown();
        waiting.join();
    }

    private QueueingRetriever queue() {
        var reading = new ReadingRetriever(
                index,
                (_, passages) ->
                        passages.stream().map(_ -> new Reading(List.of(), 0)).toList(),
                new RetrievalProperties(10, 8, 0, RetrievalProperties.Expansion.OFF, Duration.ofSeconds(1)),
                Clock.systemUTC());
        return new QueueingRetriever(reading, 1);
    }
}
