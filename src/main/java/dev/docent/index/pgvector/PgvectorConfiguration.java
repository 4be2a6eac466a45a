package dev.docent.index.pgvector;

import dev.docent.index.engine.EngineSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Offers PostgreSQL as a place for the index.
@Configuration(proxyBeanMethods = false)
class PgvectorConfiguration {

    @Bean
    EngineSource pgvectorSource(PgvectorProperties properties) {
        return new PgvectorSource(properties);
    }
}
