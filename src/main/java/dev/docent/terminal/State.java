package dev.docent.terminal;

import dev.docent.access.Audit;
import dev.docent.access.Keys;
import dev.docent.access.LocalKey;
import dev.docent.conversation.RememberedConversations;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/// What the service keeps: changed by the service if it is running, in this process otherwise.
///
/// @param application what to start here
record State(Class<?> application, List<String> settings) {

    State {
        settings = List.copyOf(settings);
    }

    int keys(ToIntFunction<Keys> work) {
        return service()
                .map(service -> work.applyAsInt(new RemoteKeys(service)))
                .orElseGet(() -> here(context ->
                        work.applyAsInt(new AuditedKeys(context.getBean(Keys.class), context.getBean(Audit.class)))));
    }

    /// @return how many conversations there were
    int forget(String person) {
        return service()
                .map(service -> forget(person, service))
                .orElseGet(() -> here(context -> {
                    int forgotten =
                            context.getBean(RememberedConversations.class).forgetAllOf(person);
                    if (!context.getBean(Audit.class).forgetQuestions(person)) {
                        throw new IllegalStateException(
                                "Not all that " + person + " asked can be forgotten now; try again later.");
                    }
                    context.getBean(Audit.class).record("people.forget", person, forgotten + " conversations");
                    return forgotten;
                }));
    }

    private static int forget(String person, RunningService service) {
        String path = "/api/v1/people/" + URLEncoder.encode(person, StandardCharsets.UTF_8) + "/conversations";
        return service.call("DELETE", path, "")
                .map(said ->
                        JsonMapper.shared().readTree(said).path("conversations").asInt())
                .orElseThrow(() -> new IllegalStateException("Nobody listens at " + service.address()));
    }

    private Optional<RunningService> service() {
        return QuietApplication.dataFolder(settings).service();
    }

    private int here(ToIntFunction<ConfigurableApplicationContext> work) {
        try (ConfigurableApplicationContext context = QuietApplication.start(application, settings)) {
            return LocalKey.caller().call(() -> work.applyAsInt(context));
        }
    }
}
