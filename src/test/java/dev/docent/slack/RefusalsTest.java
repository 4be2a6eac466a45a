package dev.docent.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.conversation.Progress;
import dev.docent.conversation.Reply;
import dev.docent.model.embedding.Waiting;
import dev.docent.slack.Troubles.Trouble;
import dev.docent.slack.queue.AskedQuestions;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What Slack refuses for a while, or for one message, or for one person.
class RefusalsTest extends SlackTest {

    private final Semaphore more = new Semaphore(0);

    /// Says the first part, and the rest when it is told to.
    private void answerInTwoParts() {
        script.answerLike((question, listener) -> {
            Reply reply = Answers.reply(question, Answers.grounded());
            listener.accept(new Progress.Text("The first crossing was on Sunday. [1] "));
            more.acquireUninterruptibly();
            listener.accept(new Progress.Text("It carried 212 people. [2]"));
            return reply;
        });
    }

    /// What is put off is put off no longer.
    private void haveTriedAgain() {
        database.write(jdbc ->
                jdbc.update("update slack_question set claimed_until = received_at where failing_since is not null"
                        + " and claimed_by is null"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rate_limited", "message_limit_exceeded", "request_timeout", "team_added_to_org"})
    void whatPassesIsNoReasonToSayNothing(String reason) {
        slack.troubles.next("chat.startStream", 1, Trouble.refusal(reason));
        slack.troubles.next("chat.postMessage", 1, Trouble.refusal(reason));
        start("work.look=20ms");

        String first = mention("When did the ferry cross?");
        Waiting.until(() -> {
            haveTriedAgain();
            return !slack.messages.replies(first).isEmpty();
        });

        assertThat(answer(first).text()).contains("212 people");
        assertThat(answer(mention("C2", "", "And when back?")).text()).contains("212 people");
        assertThat(slack.calls("chat.startStream"))
                .as("streams are tried again at once")
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rate_limited", "message_limit_exceeded", "request_timeout", "team_added_to_org"})
    void whatPassesIsNoReasonToReplaceNothing(String reason) {
        slack.refuse("chat.startStream", "unknown_method");
        slack.troubles.next("chat.update", 2, Trouble.refusal(reason));
        start("work.look=20ms");

        String asked = mention("When did the ferry cross?");

        assertThat(answer(asked).blocks()).contains("212 people");
        assertThat(slack.messages.replies(asked)).hasSize(1);
    }

    @Test
    void aCommandIsAnsweredHoweverLongSlackTakesNothing() {
        slack.troubles.next("response_url", 5, new Trouble(503, "", false));
        start("work.look=20ms");

        command("Who crossed?");

        Waiting.until(() -> {
            haveTriedAgain();
            return slack.responses.size() == 1;
        });
        assertThat(slack.responses.getFirst().toString()).contains("The first crossing");
        assertThat(script.asked).hasSize(1);
    }

    @Test
    void whatACommandIsAnsweredIsRepeatedOnceWhereNobodyKnowsWhetherItArrived() {
        slack.troubles.next("response_url", 2, Trouble.UNHEARD);
        start();

        command("Who crossed?");

        Waiting.until(this::isPutOff);
        assertThat(slack.responses).hasSize(2);
    }

    private boolean isPutOff() {
        return database.get(jdbc -> !jdbc.queryForList(
                        "select id from slack_question where failing_since is not null", String.class)
                .isEmpty());
    }

    @Test
    void inThePlaceOfAMessageThatSomebodyDeletedTheAnswerIsOneOfItsOwn() {
        slack.refuse("chat.startStream", "unknown_method");
        answerInTwoParts();
        start();
        String asked = mention("When did the ferry cross?");
        Waiting.until(() -> slack.messages.replies(asked).size() == 1);
        String deleted = slack.messages.replies(asked).getFirst().at();

        slack.messages.delete(deleted);
        more.release();

        assertThat(answer(asked).blocks()).contains("212 people");
        assertThat(answer(asked).at()).isNotEqualTo(deleted);
    }

    @Test
    void aStreamThatSomebodyDeletedIsNoReasonToSayNothing() {
        answerInTwoParts();
        start("work.stream-every=0ms");
        String asked = mention("When did the ferry cross?");
        Waiting.until(() -> slack.messages.replies(asked).size() == 1);

        slack.messages.delete(slack.messages.replies(asked).getFirst().at());
        more.release();

        assertThat(answer(asked).blocks()).contains("212 people");
    }

    @Test
    void aStreamThatEndsByItselfBecomesTheWholeAnswer() {
        answerInTwoParts();
        start("work.stream-every=0ms");
        String asked = mention("When did the ferry cross?");
        Waiting.until(() -> slack.messages.replies(asked).size() == 1);

        slack.messages.expire();
        more.release();

        assertThat(answer(asked).text()).containsOnlyOnce("Sunday").containsOnlyOnce("212 people");
    }

    @Test
    void toATextThatItsReaderStoppedNothingIsAddedButItsSources() {
        slack.troubles.begin("chat.appendStream", Trouble.refusal("stopped_by_user"));
        answerInTwoParts();
        start("work.stream-every=0ms");
        String asked = mention("When did the ferry cross?");
        Waiting.until(() -> slack.messages.replies(asked).size() == 1);

        more.release();

        assertThat(answer(asked).text()).isEqualTo("The first crossing was on Sunday. [1] ");
        assertThat(answer(asked).blocks()).contains("Harbour news").doesNotContain("212 people");
        assertThat(slack.calls("chat.update")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"thread_not_found", "missing_scope"})
    void whereTheThreadMayNotBeReadTheAnswerIsSaidAllTheSame(String reason) {
        slack.troubles.next("chat.startStream", 1, new Trouble(503, "upstream error", false));
        slack.refuse("conversations.replies", reason);
        start();

        assertThat(answer(mention("When did the ferry cross?")).blocks()).contains("212 people");
    }

    @ParameterizedTest
    @ValueSource(strings = {"user_not_found", "team_not_found", "invalid_arguments", "channel_type_not_supported"})
    void aPersonForWhomThereIsNoStreamTakesItFromNobodyElse(String reason) {
        slack.troubles.next("chat.startStream", 1, Trouble.refusal(reason));
        start();

        answer(mention("When did the ferry cross?"));
        answer(mention("C2", "", "And when back?"));

        assertThat(slack.calls("chat.startStream")).hasSize(2);
        assertThat(slack.calls("chat.postMessage")).hasSize(1);
    }

    @Test
    void aStreamIsForAPersonOfTheirOwnWorkspace() {
        slack.messages.live("U2", "T2");
        Instance instance = start("workspaces.T2.bot-token=xoxb-T2");
        Waiting.until(() -> instance.knows("T2"));
        String at = slack.messages.write(CHANNEL, "", "U2", MENTION + "When?");
        var event = Sent.mention(TEAM, CHANNEL, "U2", MENTION + "When?", at, "");
        event.withObject("event").put("user_team", "T2");

        slack.socket.send("events_api", event);

        assertThat(answer(at).text()).contains("Sunday");
        assertThat(slack.calls("chat.startStream"))
                .singleElement()
                .extracting(call -> call.parameter("recipient_team_id"))
                .isEqualTo("T2");
        assertThat(slack.calls("chat.postMessage")).isEmpty();
    }

    @Test
    void whoeverForgetsAPersonEndsWhatIsBeingSaidToThem() {
        answerInTwoParts();
        start();
        String asked = mention("When did the ferry cross?");
        Waiting.until(() -> slack.messages.replies(asked).size() == 1);

        new AskedQuestions(database, Clock.systemUTC()).forget("slack-T1-" + PERSON);
        more.release();

        assertThat(reply(asked).text()).startsWith("The first crossing").contains("The question was deleted");
    }

    @Test
    void whereThreadsMayHardlyBeReadFollowUpsDoNotWait() {
        slack.distribute();
        start();
        String first = mention("When did the ferry cross?");
        answer(first);
        long begin = System.nanoTime();
        for (int i = 0; i < 3; i++) {
            int replies = i + 2;
            mention(CHANNEL, first, "And when back?");
            Waiting.until(() -> slack.messages.replies(first).size() == replies);
        }

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(20));
        assertThat(script.asked.getLast().conversation())
                .isEqualTo(script.asked.getFirst().conversation())
                .isNotEqualTo(Optional.empty());
        assertThat(slack.calls("conversations.replies")).hasSize(2);
    }
}
