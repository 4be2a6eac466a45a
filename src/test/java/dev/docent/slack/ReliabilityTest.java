package dev.docent.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.conversation.Progress;
import dev.docent.conversation.Reply;
import dev.docent.model.embedding.Waiting;
import dev.docent.slack.queue.Place;
import dev.docent.slack.queue.QuestionQueue;
import dev.docent.slack.queue.SlackQuestion;
import dev.docent.slack.queue.Surface;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class ReliabilityTest extends SlackTest {

    /// As many as there are in a minute of which every five seconds bring one.
    private static final int LOSSES = 12;

    @Test
    void whatSlackTellsAgainIsAnsweredOnce() {
        Instance first = start();
        String asked = mention("When did the ferry cross?");
        reply(asked);
        var again = Sent.mention(TEAM, CHANNEL, PERSON, MENTION + "When did the ferry cross?", asked, "");

        acknowledged(slack.socket.send("events_api", again.put("event_id", "EvOther")));
        end(first);
        start();
        acknowledged(slack.socket.send("events_api", again));
        reply(mention("And when back?"));

        assertThat(script.asked).hasSize(2);
        assertThat(slack.messages.replies(asked)).hasSize(1);
    }

    @Test
    void anAnswerThatIsInterruptedEndsAndComesWhenTheServiceIsBack() {
        Instance first = start("work.grace=100ms");
        CountDownLatch begun = new CountDownLatch(1);
        script.answerLike((question, listener) -> {
            listener.accept(new Progress.Text("The first crossing was "));
            begun.countDown();
            return waitForInterrupt();
        });
        String asked = mention("When did the ferry cross?");
        Waiting.until(
                () -> begun.getCount() == 0 && slack.messages.replies(asked).size() == 1);

        end(first);

        FakeMessages.Message broken = reply(asked);
        assertThat(broken.text()).startsWith("The first crossing was").contains("I was interrupted");
        script.answerLike((question, _) -> Answers.reply(question, Answers.grounded()));
        start();
        assertThat(answer(asked).at()).isEqualTo(broken.at());
    }

    private static Reply waitForInterrupt() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        throw new CancellationException();
    }

    @Test
    void whatSlackPutsOffComesLater() {
        slack.refuse("chat.startStream", "unknown_method");
        slack.putOff("chat.postMessage", 2);
        start();

        String asked = mention("When did the ferry cross?");

        assertThat(reply(asked).text()).contains("Sunday");
        List<FakeSlack.Call> posts = slack.calls("chat.postMessage");
        assertThat(posts).hasSize(3);
        assertThat(posts.get(1).at() - posts.get(0).at()).isGreaterThanOrEqualTo(1_000_000_000L);
    }

    @Test
    void aLostSocketIsOpenedAgain() {
        start();

        for (int i = 0; i < LOSSES; i++) {
            slack.socket.drop();
            Waiting.until(slack.socket::isConnected);
            assertThat(reply(mention("Question " + i)).text()).contains("Sunday");
        }

        assertThat(slack.socket.connections.get()).isGreaterThan(LOSSES);
    }

    @Test
    void whatHappensIsCounted() {
        Instance instance = start();
        reply(mention("When did the ferry cross?"));

        Waiting.until(() -> instance.meters.find("docent.slack.answers").timer() != null);
        assertThat(instance.meters
                        .get("docent.slack.arrivals")
                        .tag("outcome", "kept")
                        .counter()
                        .count())
                .isEqualTo(1);
        assertThat(instance.meters
                        .get("docent.slack.calls")
                        .tag("method", "chat.startStream")
                        .counter()
                        .count())
                .isEqualTo(1);
        assertThat(instance.meters.get("docent.slack.connected").gauge().value())
                .isEqualTo(1);
        assertThat(instance.meters.get("docent.slack.acknowledgement").timer().count())
                .isPositive();
    }
}
