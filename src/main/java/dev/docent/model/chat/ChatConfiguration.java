package dev.docent.model.chat;

import dev.docent.access.Prices;
import dev.docent.chat.PromptRoom;
import dev.docent.state.StateDatabase;
import dev.langchain4j.model.TokenCountEstimator;
import dev.langchain4j.model.chat.StreamingChatModel;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.Timeout;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;

/// Offers the chat model and a count of its tokens, if a provider is chosen.
@Configuration(proxyBeanMethods = false)
@Conditional(ChatConfiguration.ProviderChosen.class)
class ChatConfiguration {

    static final class ProviderChosen implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            String provider = context.getEnvironment().getProperty("docent.chat.provider", "none");
            return !provider.strip().equalsIgnoreCase(ChatProvider.NONE.name());
        }
    }

    @Bean
    TokenCountEstimator chatTokens(ChatProperties properties) {
        return KnownTokens.of(properties);
    }

    @Bean
    Prices chatPrices(ChatProperties properties) {
        return properties.budget().price()::isKnown;
    }

    @Bean
    PromptRoom promptRoom(ChatProperties properties) {
        return new PromptRoom(properties.contextTokens() - properties.maxTokens());
    }

    @Bean
    StreamingChatModel chatModel(
            ChatProperties properties,
            CloseableHttpClient chatConnections,
            TokenCountEstimator tokens,
            StateDatabase state,
            MeterRegistry meters) {
        Clock clock = Clock.systemUTC();
        var failures = new Failures(properties, clock);
        var refused = new RefusedSettings(properties.provider());
        var client = new StreamingClientBuilder(chatConnections, properties.timeout(), failures, refused);
        var budget = new Budget(properties.budget(), new UsageLedger(state), clock);
        StreamingChatModel model = new ProviderModels(properties, client).build();
        return new GuardedChatModel(
                model,
                properties,
                budget,
                tokens,
                new ChatMeters(meters, properties.budget().price()));
    }

    /// Nothing is asked again, kept or redirected behind the guards' back: a key goes where the settings say.
    @Bean
    CloseableHttpClient chatConnections(ChatProperties properties) {
        int limit = properties.concurrency().limit();
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnTotal(limit)
                .setMaxConnPerRoute(limit)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(properties.timeout().connect()))
                        .build())
                .build();
        return HttpClients.custom()
                .useSystemProperties()
                .setConnectionManager(connections)
                .setUserAgent("Docent")
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    @Bean
    StartCheck chatStartCheck(StreamingChatModel model, ChatProperties properties) {
        return new StartCheck(model, properties);
    }
}
