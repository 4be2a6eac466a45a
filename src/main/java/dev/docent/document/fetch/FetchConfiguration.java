package dev.docent.document.fetch;

import dev.docent.document.WebPages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts fetching together.
@Configuration(proxyBeanMethods = false)
class FetchConfiguration {

    @Bean
    WebPages webPages(FetchProperties properties) {
        return new PublicWebPages(properties);
    }
}
