package dev.docent.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.conversation.Conversations;
import dev.docent.conversation.Progress;
import dev.docent.conversation.Reply;
import dev.docent.model.embedding.Waiting;
import dev.docent.slack.Troubles.Trouble;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;

/// What Slack did, or did not do, without anybody hearing of it.
class UnheardTest extends SlackTest {

    private static final Trouble BROKEN = new Trouble(503, "upstream error", false);

    @Test
    void textOfWhichNobodyKnowsWhetherItStandsThereIsNotThereTwice() {
        slack.troubles.next("chat.appendStream", 1, Trouble.UNHEARD);
        start("work.stream-every=0ms");
        script.answerLike(inParts());

        String asked = mention("When did the ferry cross?");

        FakeMessages.Message answer = answer(asked);
        assertThat(answer.text()).containsOnlyOnce("212 people").containsOnlyOnce("Sunday");
        assertThat(answer.blocks()).contains("212 people", "Harbour news");
        assertThat(slack.messages.replies(asked)).hasSize(1);
    }

    private Conversations inParts() {
        return (question, listener) -> {
            Reply reply = Answers.reply(question, Answers.grounded());
            listener.accept(new Progress.Text("The first crossing was on Sunday. [1] "));
            Waiting.until(() -> !slack.calls("chat.startStream").isEmpty());
            listener.accept(new Progress.Text("It carried 212 people. "));
            Waiting.until(() -> !slack.calls("chat.appendStream").isEmpty());
            listener.accept(new Progress.Text("[2]"));
            return reply;
        };
    }

    @Test
    void aFirstMessageOfWhichSlackDoesNotTellBecomesTheAnswer() {
        slack.refuse("chat.startStream", "unknown_method");
        slack.troubles.next("chat.postMessage", 1, Trouble.UNHEARD);
        start();

        String asked = mention("When did the ferry cross?");

        assertThat(answer(asked).blocks()).contains("212 people");
        assertThat(slack.messages.replies(asked)).hasSize(1);
    }

    @Test
    void whereSlackSaysThatItFailedWhatItDidIsLookedForBeforeItIsDoneAgain() {
        slack.troubles.next(
                "chat.startStream",
                1,
                new Trouble(200, Trouble.refusal("internal_error").body(), true));
        start();

        String asked = mention("When did the ferry cross?");

        assertThat(answer(asked).blocks()).contains("212 people");
        assertThat(slack.messages.replies(asked)).hasSize(1);
    }

    @Test
    void anAnswerThatIsNotHeardOfIsFoundAndNotLookedUpOnceMore() {
        slack.troubles.next("chat.postMessage", 1, Trouble.UNHEARD);
        start("work.look=20ms");
        script.answerLike((question, _) -> Answers.reply(question, Answers.grounded()));

        String asked = mention("When did the ferry cross?");

        Waiting.until(() -> !slack.calls("chat.update").isEmpty());
        assertThat(answer(asked).blocks()).contains("212 people");
        assertThat(slack.messages.replies(asked)).hasSize(1);
        assertThat(script.asked).hasSize(1);
    }

    @Test
    void whoMayNotAskIsToldSoThoughTheNoticeDoesNotGetThroughAtFirst() {
        start("limits.user-minute=1", "work.look=20ms");
        answer(mention("When did the ferry cross?"));
        slack.troubles.next("chat.postMessage", 1, BROKEN);

        String second = mention("And when back?");

        assertThat(reply(second).text()).startsWith("You have asked a lot");
        assertThat(script.asked).hasSize(1);
    }

    @Test
    void aStreamThatSlackPutsOffIsNotWaitedFor() {
        slack.putOff("chat.startStream", 1);
        start();

        String first = mention("When did the ferry cross?");
        answer(first);

        assertThat(slack.calls("chat.startStream")).hasSize(1);
        assertThat(slack.calls("chat.postMessage")).hasSize(1);
    }

    @Test
    void anInterruptionIsSaidThoughSlackPutsItOffForAMoment() {
        Instance first = start("work.grace=2s");
        var begun = new CountDownLatch(1);
        script.answerLike((_, listener) -> {
            listener.accept(new Progress.Text("The first crossing was "));
            begun.countDown();
            return ReliabilityTest.waitForInterrupt();
        });
        String asked = mention("When did the ferry cross?");
        Waiting.until(
                () -> begun.getCount() == 0 && slack.messages.replies(asked).size() == 1);
        slack.putOff("chat.stopStream", 1);

        end(first);

        assertThat(reply(asked).text()).startsWith("The first crossing was").contains("I was interrupted");
    }

    @Test
    void howeverOftenTheServiceStopsWhoAskedByACommandGetsTheAnswer() {
        String url = slack.responseUrl();
        var begun = new Semaphore(0);
        script.answerLike((_, _) -> {
            begun.release();
            return ReliabilityTest.waitForInterrupt();
        });
        Instance last = start("work.grace=50ms", "work.look=20ms");
        slack.socket.send("slash_commands", Sent.command(TEAM, CHANNEL, PERSON, "Who crossed?", "7.1", url));
        for (int i = 0; i < 6; i++) {
            begun.acquireUninterruptibly();
            end(last);
            last = start("work.grace=50ms", "work.look=20ms");
        }
        begun.acquireUninterruptibly();
        end(last);
        script.answerLike((question, _) -> Answers.reply(question, Answers.grounded()));
        start("work.look=20ms");

        Waiting.until(() -> slack.responses.size() == 2);
        assertThat(slack.responses.getFirst().get("text").asString()).contains("I was interrupted");
        assertThat(slack.responses.getLast().get("text").asString()).contains("The first crossing");
    }
}
