package dev.docent.retrieval;

import dev.docent.chat.Chat;
import dev.docent.index.PassageIndex;
import dev.docent.prompt.Prompts;
import dev.docent.reader.Reader;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Sets up retrieval; "today" in a question is the day where the service runs.
@Configuration(proxyBeanMethods = false)
class RetrievalConfiguration {

    @Bean
    Retriever retriever(PassageIndex index, Reader reader, RetrievalProperties properties, Chat chat, Prompts prompts) {
        var retriever = new QueueingRetriever(
                new ReadingRetriever(index, reader, properties, Clock.system(ZoneId.systemDefault())),
                properties.atOnceHere());
        return switch (properties.expansion()) {
            case OFF -> retriever;
            case MODEL -> new ExpandingRetriever(retriever, chat, prompts, properties.expansionWithin());
        };
    }
}
