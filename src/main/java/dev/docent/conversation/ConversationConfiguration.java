package dev.docent.conversation;

import dev.docent.answer.Answerer;
import dev.docent.retrieval.Retriever;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts the front door together.
@Configuration(proxyBeanMethods = false)
class ConversationConfiguration {

    @Bean
    Conversations conversations(Retriever retriever, Answerer answerer, ConversationProperties properties) {
        return new RememberingConversations(retriever, answerer, new Memory(properties, Clock.systemUTC()));
    }
}
