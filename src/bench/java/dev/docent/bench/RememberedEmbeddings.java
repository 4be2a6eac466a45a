package dev.docent.bench;

import dev.langchain4j.model.embedding.EmbeddingModel;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts a memory before the service's embedding model, so that a search can be timed without it.
@Configuration(proxyBeanMethods = false)
class RememberedEmbeddings {

    @Bean
    static BeanPostProcessor rememberQuestions() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof EmbeddingModel model ? new RememberingModel(model) : bean;
            }
        };
    }
}
