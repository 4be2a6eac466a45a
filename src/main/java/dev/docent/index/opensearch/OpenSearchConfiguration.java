package dev.docent.index.opensearch;

import dev.docent.index.engine.EngineSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Offers OpenSearch as a place for the index.
@Configuration(proxyBeanMethods = false)
class OpenSearchConfiguration {

    @Bean
    EngineSource openSearchSource(OpenSearchProperties properties) {
        return new OpenSearchSource(properties);
    }
}
