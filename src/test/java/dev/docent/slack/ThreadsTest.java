package dev.docent.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.conversation.Turn;
import dev.docent.model.embedding.Waiting;
import dev.docent.slack.Troubles.Trouble;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThreadsTest extends SlackTest {

    @Test
    void aThreadIsAConversation() {
        start();
        String first = mention("When did the ferry cross?");
        reply(first);

        mention(CHANNEL, first, "And how many people were there?");
        Waiting.until(() -> slack.messages.replies(first).size() == 2);

        assertThat(script.asked.get(1).conversation())
                .isEqualTo(script.asked.get(0).conversation());
        assertThat(script.asked.get(1).history())
                .as("what is remembered is enough")
                .isEmpty();
    }

    @Test
    void whatPeopleSaidInTheThreadBeforeIsRead() {
        start();
        String first = slack.messages.write(CHANNEL, "", "U2", "Does anybody know the &lt;new&gt; ferry?");
        slack.messages.write(CHANNEL, first, "U3", "<https://harbour.example|The harbour> has one.");

        mention(CHANNEL, first, "when did it cross first?");
        reply(first);

        assertThat(history(0)).isEqualTo(List.of("Does anybody know the <new> ferry?", "The harbour has one."));
    }

    @Test
    void whatTheBotSaysThatIsNoAnswerIsNotRead() {
        start("limits.user-minute=1");
        String first = mention("When did the ferry cross?");
        answer(first);
        mention(CHANNEL, first, "And when back?");
        Waiting.until(() -> slack.messages.replies(first).size() == 2);
        slack.messages.write(CHANNEL, first, "U2", "I was aboard.");
        String at = slack.messages.write(CHANNEL, first, "U2", MENTION + "who else?");

        slack.socket.send("events_api", Sent.mention(TEAM, CHANNEL, "U2", MENTION + "who else?", at, first));
        Waiting.until(() -> script.asked.size() == 2);

        assertThat(slack.messages.replies(first).get(1).text()).contains("asked a lot");
        assertThat(history(1))
                .containsExactly(
                        "When did the ferry cross?",
                        slack.messages.replies(first).getFirst().text(),
                        "And when back?",
                        "I was aboard.");
    }

    private List<String> history(int question) {
        return script.asked.get(question).history().stream().map(Turn::text).toList();
    }

    @Test
    void ofALongThreadTheNewestIsRead() {
        start();
        String first = slack.messages.write(CHANNEL, "", "U2", "Message 0");
        IntStream.range(1, 250).forEach(i -> slack.messages.write(CHANNEL, first, "U2", "Message " + i));

        mention(CHANNEL, first, "when did it cross first?");
        reply(first);

        assertThat(history(0)).hasSize(20).startsWith("Message 230").endsWith("Message 249");
    }

    @Test
    void ofALongThreadOnlyTheEndIsReadThough() {
        start();
        String first = slack.messages.write(CHANNEL, "", "U2", "Message 0");
        IntStream.range(1, 2_000).forEach(i -> slack.messages.write(CHANNEL, first, "U2", "Message " + i));
        slack.messages.pass(Duration.ofDays(7));
        IntStream.range(2_000, 2_050).forEach(i -> slack.messages.write(CHANNEL, first, "U2", "Message " + i));

        mention(CHANNEL, first, "when did it cross first?");
        reply(first);

        assertThat(history(0)).hasSize(20).startsWith("Message 2030").endsWith("Message 2049");
        assertThat(slack.calls("conversations.replies")).hasSize(2);
    }

    @Test
    void aMessageOfWhichSlackDidNotTellIsFoundInALongThread() {
        slack.troubles.next("chat.startStream", 1, Trouble.UNHEARD);
        start();
        String first = slack.messages.write(CHANNEL, "", "U2", "Message 0");
        IntStream.range(1, 250).forEach(i -> slack.messages.write(CHANNEL, first, "U2", "Message " + i));

        mention(CHANNEL, first, "when did it cross first?");

        assertThat(answer(first).text()).contains("Sunday");
        assertThat(slack.messages.replies(first)).hasSize(1);
    }

    @Test
    void theAnswerToAnotherQuestionIsNotTakenForAMessageOfWhichSlackDidNotTell() {
        start();
        String first = mention("When did the ferry cross?");
        String second = mention(CHANNEL, first, "And when back?");
        Waiting.until(() -> slack.messages.replies(first).size() == 2);
        slack.troubles.next("chat.startStream", 1, new Trouble(503, "upstream error", false));

        mention(CHANNEL, first, "And who was aboard?");

        Waiting.until(() -> slack.messages.replies(first).size() == 3);
        assertThat(second).isGreaterThan(first);
        assertThat(script.asked).hasSize(3);
    }
}
