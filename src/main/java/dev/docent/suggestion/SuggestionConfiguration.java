package dev.docent.suggestion;

import dev.docent.access.VisibleDocuments;
import dev.docent.answer.Answerer;
import dev.docent.retrieval.Retriever;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Offers questions to begin with.
@Configuration(proxyBeanMethods = false)
class SuggestionConfiguration {

    @Bean
    SuggestedQuestions suggestedQuestions(VisibleDocuments documents, Retriever retriever, Answerer answerer) {
        return new SuggestionsByScope(() -> new CheckedQuestions(documents, retriever, answerer, Clock.systemUTC()));
    }
}
