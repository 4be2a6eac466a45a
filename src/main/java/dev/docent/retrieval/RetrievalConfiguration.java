package dev.docent.retrieval;

import dev.docent.chat.Chat;
import dev.docent.index.Backlog;
import dev.docent.index.PassageIndex;
import dev.docent.prompt.Prompts;
import dev.docent.reader.Reader;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Sets up retrieval; "today" in a question is the day where the service runs.
@Configuration(proxyBeanMethods = false)
class RetrievalConfiguration {

    /// Known by its interfaces alone: as the load, and to what searches.
    @Bean(defaultCandidate = false)
    QueueingRetriever queue(PassageIndex index, Reader reader, RetrievalProperties properties, MeterRegistry meters) {
        var queue = new QueueingRetriever(
                new ReadingRetriever(index, reader, properties, Clock.system(ZoneId.systemDefault())),
                properties.atOnceHere());
        Gauge.builder("docent.retrieval.waiting.questions", queue, QueueingRetriever::waiting)
                .description("Questions that wait for their turn to be searched and read")
                .register(meters);
        return queue;
    }

    @Bean
    Load load(@Qualifier("queue") QueueingRetriever queue) {
        return queue::expectedWait;
    }

    @Bean
    Retriever retriever(
            @Qualifier("queue") QueueingRetriever queue,
            PassageIndex index,
            RetrievalProperties properties,
            Chat chat,
            Prompts prompts,
            Backlog backlog) {
        Retriever prepared = new PreparedRetriever(queue, index);
        Retriever retriever = switch (properties.expansion()) {
            case OFF -> prepared;
            case MODEL -> new ExpandingRetriever(prepared, chat, prompts, properties.expansionWithin());
        };
        return new ScopedRetriever(new BacklogRetriever(retriever, backlog));
    }
}
