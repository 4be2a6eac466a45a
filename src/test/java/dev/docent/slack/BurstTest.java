package dev.docent.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.conversation.Conversations;
import dev.docent.conversation.Progress;
import dev.docent.conversation.Reply;
import dev.docent.model.embedding.Waiting;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BurstTest extends SlackTest {

    private static final int WORKSPACES = 10;
    private static final int CHANNELS = 10;
    private static final int MENTIONS = 10;

    @Test
    void aThousandMentionsAtOnceAreEachAcknowledgedBeforeAnyIsAnsweredAndAnsweredOnce() {
        var answers = new CountDownLatch(1);
        script.answerLike(after(answers));
        Instance first = start(settings());
        Map<String, String> asked = new HashMap<>();

        for (int i = 0; i < WORKSPACES * CHANNELS * MENTIONS; i++) {
            String channel = "C" + i % (WORKSPACES * CHANNELS);
            String team = "T" + i % WORKSPACES;
            String at = slack.messages.write(channel, "", PERSON, "Question " + i);
            String envelope = slack.socket.send(
                    "events_api", Sent.mention(team, channel, "U" + i, MENTION + "Question " + i, at, ""));
            asked.put(at, envelope);
        }
        Waiting.until(() -> asked.values().stream().allMatch(slack.socket::isAcknowledged));
        Promptness.isKept(asked.values().stream().map(this::took).toList());
        answers.countDown();
        end(first);
        start(settings());

        Waiting.until(() -> asked.keySet().stream().allMatch(this::isAnswered));
        assertThat(slack.messages.all().stream().filter(FakeMessages.Message::isByBot))
                .hasSize(asked.size());
    }

    private static Conversations after(CountDownLatch gate) {
        return (question, listener) -> {
            try {
                gate.await();
            } catch (InterruptedException stopped) {
                throw new CancellationException("Stopped before the answer");
            }
            Reply reply = Answers.reply(question, Answers.grounded());
            listener.accept(new Progress.Text(reply.answer().text()));
            return reply;
        };
    }

    private Duration took(String envelope) {
        return Duration.ofNanos(slack.socket.acknowledgement(envelope).nanoseconds());
    }

    private boolean isAnswered(String thread) {
        return slack.messages.replies(thread).stream()
                .anyMatch(message -> message.state() == FakeMessages.Message.State.WHOLE
                        && message.blocks().contains("docent_feedback"));
    }

    private static String[] settings() {
        return IntStream.range(0, WORKSPACES)
                .mapToObj(team -> team == 0 ? "bot-token=xoxb-T0" : "workspaces.T" + team + ".bot-token=xoxb-T" + team)
                .toArray(String[]::new);
    }
}
