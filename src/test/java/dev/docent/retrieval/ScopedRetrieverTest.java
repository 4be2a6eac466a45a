package dev.docent.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.access.Caller;
import dev.docent.index.Filter;
import dev.docent.reader.Reading;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

class ScopedRetrieverTest {

    private static final Query QUESTION = new Query("What was closed?", Filter.NONE);

    private final Retriever retriever = new ScopedRetriever(new ReadingRetriever(
            new FixedIndex(List.of(Matches.of("harbour.md", 0, "The harbour was closed.", "")), List.of()),
            (_, passages) ->
                    passages.stream().map(_ -> new Reading(List.of(), 0)).toList(),
            new RetrievalProperties(10, 8, 0, RetrievalProperties.Expansion.OFF, Duration.ofSeconds(1)),
            Clock.systemUTC()));

    private final Map<String, Evidence> found = new ConcurrentHashMap<>();

    private Evidence evidence(String name) {
        return Objects.requireNonNull(found.get(name));
    }

    @Test
    void aThreadThatWasNotToldOnWhoseBehalfItWorksFindsNothing() throws Exception {
        Thread untold = new Thread(() -> {
            found.put("retrieved", retriever.retrieve(QUESTION));
            found.put("searched", retriever.search(QUESTION, 10));
        });
        Thread told = new Thread(() -> Caller.SERVICE.run(() -> found.put("told", retriever.retrieve(QUESTION))));

        for (Thread thread : List.of(untold, told)) {
            thread.start();
            thread.join();
        }

        assertThat(evidence("retrieved").passages()).isEmpty();
        assertThat(evidence("searched").passages()).isEmpty();
        assertThat(evidence("told").passages()).hasSize(1);
    }
}
