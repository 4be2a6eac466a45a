package dev.docent.retrieval;

import dev.docent.chat.Chat;
import dev.docent.index.PassageIndex;
import dev.docent.prompt.Prompts;
import dev.docent.reader.Reader;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Sets up retrieval; "today" in a question is the day where the service runs.
@Configuration(proxyBeanMethods = false)
class RetrievalConfiguration {

    @Bean
    Retriever retriever(
            PassageIndex index,
            Reader reader,
            RetrievalProperties properties,
            Chat chat,
            Prompts prompts,
            MeterRegistry meters) {
        var retriever = new QueueingRetriever(
                new ReadingRetriever(index, reader, properties, Clock.system(ZoneId.systemDefault())),
                properties.atOnceHere());
        Gauge.builder("docent.retrieval.waiting.questions", retriever, QueueingRetriever::waiting)
                .description("Questions that wait for their turn to be searched and read")
                .register(meters);
        return switch (properties.expansion()) {
            case OFF -> retriever;
            case MODEL -> new ExpandingRetriever(retriever, chat, prompts, properties.expansionWithin());
        };
    }
}
