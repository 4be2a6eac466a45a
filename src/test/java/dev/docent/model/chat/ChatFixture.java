package dev.docent.model.chat;

import dev.docent.state.StateDatabase;
import dev.langchain4j.model.chat.StreamingChatModel;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/// The chat model as the service wires it, over a state that a test gives.
final class ChatFixture implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    @Import(ChatConfiguration.class)
    @EnableConfigurationProperties(ChatProperties.class)
    static final class Wired {}

    private ChatFixture(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /// @param settings further ones, as `name=value` below `docent.chat`
    static ChatFixture of(ChatProvider provider, ProviderServer server, StateDatabase state, String... settings) {
        return start(
                state,
                settings,
                "provider=" + provider,
                "base-url=" + (provider == ChatProvider.OLLAMA ? server.root() : server.baseUrl()),
                "model=writer",
                "api-key=sk-secret",
                "check-at-start=false",
                "retry.first-wait=10ms");
    }

    private static ChatFixture start(StateDatabase state, String[] settings, String... defaults) {
        List<String> arguments = new ArrayList<>();
        for (String setting : defaults) {
            String name = setting.substring(0, setting.indexOf('=') + 1);
            if (Arrays.stream(settings).noneMatch(other -> other.startsWith(name))) {
                arguments.add("--docent.chat." + setting);
            }
        }
        for (String setting : settings) {
            arguments.add("--docent.chat." + setting);
        }
        return new ChatFixture(new SpringApplicationBuilder(Wired.class)
                .web(WebApplicationType.NONE)
                .initializers(context -> {
                    context.getBeanFactory().registerSingleton("stateDatabase", state);
                    context.getBeanFactory().registerSingleton("meters", new SimpleMeterRegistry());
                })
                .run(arguments.toArray(String[]::new)));
    }

    StreamingChatModel model() {
        return context.getBean(StreamingChatModel.class);
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    Heard ask(String question) {
        Heard heard = new Heard();
        model().chat(question, heard);
        return heard;
    }

    /// Asks on a virtual thread, as the service does.
    Asking asking(String question) {
        return new Asking(this, question);
    }

    @Override
    public void close() {
        context.close();
    }
}
