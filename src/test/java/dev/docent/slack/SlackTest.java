package dev.docent.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.model.embedding.Waiting;
import dev.docent.state.StateDatabase;
import dev.docent.state.TestState;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A Slack, a database and people, for the tests that extend this.
abstract class SlackTest {

    static final String TEAM = "T1";
    static final String CHANNEL = "C1";
    static final String PERSON = "U1";
    static final String MENTION = "<@" + FakeSlack.BOT + "> ";

    final FakeSlack slack = new FakeSlack();
    final Script script = new Script();
    StateDatabase database;
    private final Deque<AutoCloseable> open = new ArrayDeque<>();

    @TempDir
    Path folder;

    @BeforeEach
    void openDatabase() {
        database = TestState.in(folder.resolve("state"), Clock.systemUTC());
    }

    Instance start(String... settings) {
        Instance instance = Instance.start(slack, database, script, settings);
        open.push(instance);
        return instance;
    }

    /// Ends the only instance, and waits until Slack knows that its connection is gone.
    void end(Instance instance) {
        instance.close();
        Waiting.until(() -> !slack.socket.isConnected());
    }

    /// Begins, whether or not it comes to a connection.
    Instance open(String... settings) {
        Instance instance = Instance.open(slack, database, script, settings);
        open.push(instance);
        return instance;
    }

    /// Somebody mentions the bot.
    ///
    /// @return by which name the message is known
    String mention(String text) {
        return mention(CHANNEL, "", text);
    }

    String mention(String channel, String thread, String text) {
        String at = slack.messages.write(channel, thread, PERSON, MENTION + text);
        slack.socket.send("events_api", Sent.mention(TEAM, channel, PERSON, MENTION + text, at, thread));
        return at;
    }

    /// Somebody writes to the bot alone.
    String direct(String text) {
        String at = slack.messages.write("D1", "", PERSON, text);
        slack.socket.send("events_api", Sent.direct(TEAM, "D1", PERSON, text, at, ""));
        return at;
    }

    void click(String action, String value, String at) {
        acknowledged(slack.socket.send(
                "interactive", Sent.click(TEAM, CHANNEL, PERSON, action, value, at, slack.responseUrl())));
    }

    /// @return the envelope's name
    String command(String text) {
        String trigger = "7." + slack.socket.envelopes();
        return slack.socket.send(
                "slash_commands", Sent.command(TEAM, CHANNEL, PERSON, text, trigger, slack.responseUrl()));
    }

    /// @return the one whole reply in a thread, once it is there
    FakeMessages.Message reply(String thread) {
        Waiting.until(() -> whole(thread).size() == 1);
        return whole(thread).getFirst();
    }

    /// @return the answer in a thread, once it is whole
    FakeMessages.Message answer(String thread) {
        Waiting.until(() ->
                whole(thread).stream().anyMatch(message -> message.blocks().contains("docent_feedback")));
        return reply(thread);
    }

    private List<FakeMessages.Message> whole(String thread) {
        return slack.messages.replies(thread).stream()
                .filter(message -> message.state() == FakeMessages.Message.State.WHOLE)
                .toList();
    }

    void acknowledged(String envelope) {
        Waiting.until(() -> slack.socket.isAcknowledged(envelope));
    }

    @AfterEach
    void closeAll() throws Exception {
        while (!open.isEmpty()) {
            open.pop().close();
        }
        database.close();
        slack.close();
        assertThat(slack.excesses()).as("calls beyond what Slack allows").isZero();
        assertThat(slack.looks.refused).as("messages that Slack does not show").isEmpty();
    }
}
