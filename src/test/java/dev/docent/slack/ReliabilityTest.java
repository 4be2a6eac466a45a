package dev.docent.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.conversation.Progress;
import dev.docent.conversation.Reply;
import dev.docent.model.embedding.Waiting;
import dev.docent.slack.Troubles.Trouble;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
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

    static Reply waitForInterrupt() {
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
        slack.putOff("chat.postMessage", 1);
        slack.troubles.next("chat.postMessage", 1, Trouble.putOff(2));
        start();

        String asked = mention("When did the ferry cross?");

        assertThat(reply(asked).text()).contains("Sunday");
        List<FakeSlack.Call> posts = slack.calls("chat.postMessage");
        assertThat(posts).hasSize(3);
        assertThat(posts.get(1).at() - posts.get(0).at()).isGreaterThanOrEqualTo(1_000_000_000L);
        assertThat(posts.get(2).at() - posts.get(1).at()).isGreaterThanOrEqualTo(2_000_000_000L);
    }

    @Test
    void whateverIsAskedWhileTheSocketIsLostAgainAndAgainIsAnsweredOnce() {
        start("work.steady=1ms", "limits.user-minute=100");
        var gate = new Semaphore(0);
        script.answerLike((question, listener) -> {
            gate.acquireUninterruptibly();
            Reply reply = Answers.reply(question, Answers.grounded());
            listener.accept(new Progress.Text(reply.answer().text()));
            return reply;
        });
        List<String> asked = new ArrayList<>();
        for (int i = 0; i < LOSSES; i++) {
            asked.add(mention("C" + i, "", "In flight " + i));
            slack.socket.drop();
            asked.add(mention("D" + i, "", "In the gap " + i));
            Waiting.until(slack.socket::isConnected);
            gate.release(2);
        }

        asked.forEach(this::answer);
        assertThat(script.asked).hasSize(2 * LOSSES);
        assertThat(slack.socket.connections.get()).isGreaterThan(LOSSES);
    }

    @Test
    void whereSlackSaysThatItWillCloseTheSocketTheNextIsOpenBefore() {
        start("work.steady=1ms");
        String before = mention("When did the ferry cross?");
        slack.socket.disconnect();
        Waiting.until(() -> slack.socket.connections.get() == 2);
        String after = mention("C2", "", "And when back?");

        assertThat(answer(before).text()).contains("Sunday");
        assertThat(answer(after).text()).contains("Sunday");
        Waiting.until(() -> slack.socket.openConnections() == 1);
        assertThat(slack.calls("apps.connections.open")).hasSize(2);
    }

    @Test
    void whoAsksByACommandIsToldOfAnInterruptionAndGetsTheAnswerLater() {
        Instance first = start("work.grace=100ms");
        var begun = new CountDownLatch(1);
        script.answerLike((question, listener) -> {
            begun.countDown();
            return waitForInterrupt();
        });
        command("Who crossed?");
        Waiting.until(() -> begun.getCount() == 0);

        end(first);
        script.answerLike((question, _) -> Answers.reply(question, Answers.grounded()));
        start();
        Waiting.until(() -> slack.responses.size() == 2);

        assertThat(slack.responses.get(0).get("text").asString()).contains("I was interrupted");
        assertThat(slack.responses.get(1).get("text").asString()).contains("The first crossing");
    }

    @Test
    void anInterruptionIsSaidWhereThereAreNoStreams() {
        slack.refuse("chat.startStream", "unknown_method");
        Instance first = start("work.grace=100ms");
        script.answerLike((question, listener) -> {
            listener.accept(new Progress.Text("The first crossing was "));
            return waitForInterrupt();
        });
        String asked = mention("When did the ferry cross?");
        Waiting.until(() -> slack.messages.replies(asked).size() == 1);

        end(first);

        assertThat(reply(asked).text()).startsWith("The first crossing was").contains("I was interrupted");
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
