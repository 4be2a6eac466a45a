package dev.docent.slack;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import dev.docent.access.Caller;
import dev.docent.access.Limits;
import dev.docent.model.embedding.Waiting;
import dev.docent.slack.queue.AskedQuestions;
import dev.docent.slack.queue.QuestionQueue;
import dev.docent.state.StateDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/// The bot, put together as the service does it, connected to a Slack of ours.
final class Instance implements AutoCloseable {

    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Slack slack;
    private final SlackBot bot;
    private final Workspaces workspaces;

    private Instance(SlackConfiguration configuration, StateDatabase database, Script script) {
        slack = configuration.slack();
        var metrics = configuration.slackMetrics(meters);
        workspaces = configuration.slackWorkspaces(slack, metrics);
        QuestionQueue queue = configuration.slackQueue(database);
        AskedQuestions asked = configuration.slackAskedQuestions(database, metrics);
        var deeds = configuration.slackDeeds(database);
        var scope = configuration.slackScope();
        var suggestions = configuration.slackSuggestions(Instance::suggested, scope);
        var answering = configuration.slackAnswering(
                script, script, scope, suggestions, asked, new Limits(Clock.systemUTC()), (_, _) -> Optional.empty());
        var dispatcher = configuration.slackDispatcher(queue, asked, deeds, workspaces, answering, slack, metrics);
        App app = configuration.slackApp(
                slack, queue, asked, deeds, workspaces, dispatcher, suggestions, script, metrics);
        bot = configuration.slackBot(slack, workspaces, dispatcher, app, metrics);
    }

    private static List<String> suggested(int limit) {
        String seen = Caller.current().scope().lines().replace('\n', ' ');
        return List.of("Who painted the ferry?", "What is in " + (seen.isEmpty() ? "everything" : seen) + "?")
                .subList(0, Math.min(2, limit));
    }

    /// @param more settings in the form `name=value`, without `docent.slack.`
    static Instance start(FakeSlack fake, StateDatabase database, Script script, String... more) {
        int before = fake.socket.connections.get();
        Instance instance = open(fake, database, script, more);
        Waiting.until(() -> instance.bot.isConnected() && fake.socket.connections.get() > before);
        return instance;
    }

    /// Begins, whether or not it comes to a connection.
    static Instance open(FakeSlack fake, StateDatabase database, Script script, String... more) {
        var instance = new Instance(new SlackConfiguration(properties(fake, more)), database, script);
        instance.bot.start();
        return instance;
    }

    boolean knows(String team) {
        return workspaces.find(team).isPresent();
    }

    static SlackProperties properties(FakeSlack fake, String... more) {
        Map<String, String> settings = new HashMap<>(Map.of(
                "docent.slack.bot-token", "xoxb-T1",
                "docent.slack.app-token", "xapp-1",
                "docent.slack.address", fake.address(),
                "docent.slack.public-url", "https://docent.example"));
        for (String setting : more) {
            settings.put("docent.slack." + setting.split("=", 2)[0], setting.split("=", 2)[1]);
        }
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("docent.slack", SlackProperties.class);
    }

    @Override
    public void close() {
        bot.stop();
        try {
            slack.close();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
