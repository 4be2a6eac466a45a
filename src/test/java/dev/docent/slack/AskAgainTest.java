package dev.docent.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.model.embedding.Waiting;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/// What went wrong can be asked again, as often as it takes.
class AskAgainTest extends SlackTest {

    private FakeMessages.Message failed() {
        script.answerLike((_, _) -> {
            throw new IllegalStateException("secret");
        });
        return reply(mention("When did the ferry cross?"));
    }

    private void askAgain(FakeMessages.Message failed) {
        click("docent_ask_again", failed.json().findValuesAsString("value").getFirst(), failed.at());
    }

    @Test
    void whatWasAskedAgainInVainCanBeAskedOnceMore() {
        Instance instance = start();
        FakeMessages.Message failed = failed();
        script.answerLike((question, _) -> Answers.reply(question, Answers.grounded()));
        slack.refuse("chat.update", "channel_not_found");
        askAgain(failed);
        Waiting.until(() -> instance.meters
                        .find("docent.slack.answers")
                        .tag("outcome", "undeliverable")
                        .timer()
                != null);
        slack.accept("chat.update");

        askAgain(failed);

        assertThat(answer(failed.thread()).at()).isEqualTo(failed.at());
        askAgain(failed);
        answer(mention("C2", "", "And when back?"));
        assertThat(script.asked).as("what is answered is not asked again").hasSize(4);
    }

    @Test
    void whoAsksAgainWhatIsBeingAnsweredIsToldSo() {
        start();
        FakeMessages.Message failed = failed();
        var gate = new CountDownLatch(1);
        script.answerLike((question, _) -> {
            try {
                gate.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return Answers.reply(question, Answers.grounded());
        });
        askAgain(failed);
        Waiting.until(() -> script.asked.size() == 2);

        askAgain(failed);

        Waiting.until(() -> slack.responses.size() == 1);
        assertThat(slack.responses.getFirst().get("text").asString()).contains("being answered already");
        gate.countDown();
        answer(failed.thread());
    }
}
