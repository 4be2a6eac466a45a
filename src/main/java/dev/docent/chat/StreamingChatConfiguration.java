package dev.docent.chat;

import dev.langchain4j.model.TokenCountEstimator;
import dev.langchain4j.model.chat.StreamingChatModel;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Offers the chat model in our own words.
@Configuration(proxyBeanMethods = false)
class StreamingChatConfiguration {

    @Bean
    Chat streamingChat(
            ObjectProvider<StreamingChatModel> models,
            ObjectProvider<TokenCountEstimator> estimators,
            ObjectProvider<PromptRoom> rooms) {
        return Optional.ofNullable(models.getIfAvailable())
                .<Chat>map(model -> new StreamingChat(model, estimators.getObject(), rooms.getObject()))
                .orElseGet(NoChat::new);
    }
}
