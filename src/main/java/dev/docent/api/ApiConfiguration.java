package dev.docent.api;

import dev.docent.access.VisibleDocuments;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/// Offers scopes to the rest of the interface, and what it answers as JSON to other interfaces.
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

    @Bean
    Scopes scopes(VisibleDocuments documents) {
        return new Scopes(documents);
    }

    @Bean
    AnswerJson answerJson(JsonMapper json) {
        return reply -> json.writeValueAsString(AskResponse.of(reply, 0, CitationResponse::of));
    }

    @Bean
    SearchJson searchJson(JsonMapper json) {
        return (query, evidence, limit) -> json.writeValueAsString(SearchResponse.of(query, evidence, limit));
    }
}
