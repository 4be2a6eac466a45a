package dev.docent.index;

import dev.docent.index.engine.EngineSource;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Opens the index.
@Configuration(proxyBeanMethods = false)
class IndexConfiguration {

    @Bean
    Stores indexStores(DataProperties data, EmbeddingModel model, List<EngineSource> engines) {
        return new Stores(new IndexFolder(data.indexFolder()), engines, new Embedder(model), Clock.systemUTC());
    }

    @Bean
    DocumentIndex passageIndex(Stores stores, IndexProperties properties) {
        return stores.open(properties.store());
    }

    @Bean
    QuestionVectors questionVectors(EmbeddingModel model) {
        return new EmbeddedQuestions(new Embedder(model));
    }

    @Bean
    Reindexing reindexing(DocumentIndex index, IndexProperties properties, Stores stores) {
        return new CarryingOver(index, properties.store(), stores);
    }
}
