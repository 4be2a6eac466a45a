package dev.docent.api;

import dev.docent.document.Documents;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Offers scopes to the rest of the interface.
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

    @Bean
    Scopes scopes(Documents documents) {
        return new Scopes(documents);
    }
}
