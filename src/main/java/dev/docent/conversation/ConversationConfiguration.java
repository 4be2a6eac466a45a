package dev.docent.conversation;

import dev.docent.access.Audit;
import dev.docent.answer.Answerer;
import dev.docent.chat.Chat;
import dev.docent.index.QuestionVectors;
import dev.docent.prompt.Prompts;
import dev.docent.retrieval.Retriever;
import dev.docent.state.StateDatabase;
import dev.docent.trace.Spans;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts the front door together.
@Configuration(proxyBeanMethods = false)
class ConversationConfiguration {

    private final Clock clock = Clock.systemUTC();

    @Bean
    Memory memory(StateDatabase database, ConversationProperties properties, ObjectProvider<KeptQuestions> elsewhere) {
        return new Memory(database, properties, elsewhere.stream().toList(), clock);
    }

    @Bean
    FollowUps followUps(Retriever retriever, Chat chat, Prompts prompts, ConversationProperties properties) {
        var model = new ModelRewriting(chat, prompts, properties.rewritingWithin());
        return new FollowUps(retriever, model, properties.rewriting());
    }

    @Bean
    PutQuestions putQuestions(StateDatabase database, FeedbackProperties properties, QuestionVectors vectors) {
        return new PutQuestions(database, properties, vectors, clock);
    }

    @Bean
    Conversations conversations(
            Retriever retriever,
            Answerer answerer,
            Memory memory,
            FollowUps followUps,
            Audit audit,
            MeterRegistry meters,
            Spans spans) {
        var conversations = new RememberingConversations(retriever, answerer, memory, followUps, clock);
        return new MeasuredConversations(
                new AuditedConversations(conversations, audit), new AnswerMeters(meters), spans);
    }

    /// Commands end before anything could be deleted.
    @Bean
    @ConditionalOnWebApplication
    CleanUp cleanUp(Memory memory, PutQuestions questions, ConversationProperties properties) {
        return new CleanUp(memory, questions, properties.cleanUpEvery());
    }
}
