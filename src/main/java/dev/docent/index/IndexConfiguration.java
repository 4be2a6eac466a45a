package dev.docent.index;

import dev.langchain4j.model.embedding.EmbeddingModel;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Opens the index.
@Configuration(proxyBeanMethods = false)
class IndexConfiguration {

    @Bean
    LucenePassageIndex passageIndex(DataProperties data, EmbeddingModel model) {
        return new LucenePassageIndex(new IndexFolder(data.indexFolder()), new Embedder(model), Clock.systemUTC());
    }
}
