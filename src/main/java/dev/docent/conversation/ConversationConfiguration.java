package dev.docent.conversation;

import dev.docent.answer.Answerer;
import dev.docent.retrieval.Retriever;
import dev.docent.state.StateDatabase;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts the front door together.
@Configuration(proxyBeanMethods = false)
class ConversationConfiguration {

    private final Clock clock = Clock.systemUTC();

    @Bean
    Memory memory(StateDatabase database, ConversationProperties properties) {
        return new Memory(database, properties, clock);
    }

    @Bean
    PutQuestions putQuestions(StateDatabase database, FeedbackProperties properties) {
        return new PutQuestions(database, properties, clock);
    }

    @Bean
    Conversations conversations(Retriever retriever, Answerer answerer, Memory memory) {
        return new RememberingConversations(retriever, answerer, memory, clock);
    }

    /// Commands end before anything could be deleted.
    @Bean
    @ConditionalOnWebApplication
    CleanUp cleanUp(Memory memory, PutQuestions questions, ConversationProperties properties) {
        return new CleanUp(memory, questions, properties.cleanUpEvery());
    }
}
