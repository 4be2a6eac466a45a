package dev.docent.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class TroublesTest {

    private static final String SPENT = "The budget is spent.";

    private long now;

    private final Troubles troubles = new Troubles(() -> now);

    private void tell(String why, int times) {
        for (int i = 0; i < times; i++) {
            troubles.tell(new IllegalStateException(why));
        }
    }

    private static long warnings(CapturedOutput output, String why) {
        return output.getOut()
                .lines()
                .filter(line -> line.contains("WARN") && line.endsWith("The chat model could not answer: " + why))
                .count();
    }

    @Test
    void theSameIsSaidOnceHoweverManyQuestionsItConcerns(CapturedOutput output) {
        tell(SPENT, 50);
        tell("It is down.", 1);
        tell(SPENT, 50);

        assertThat(warnings(output, SPENT)).isOne();
        assertThat(warnings(output, "It is down.")).isOne();
    }

    @Test
    void afterAWhileItIsSaidAgain(CapturedOutput output) {
        tell(SPENT, 2);
        now += Duration.ofMinutes(11).toNanos();
        tell(SPENT, 2);

        assertThat(warnings(output, SPENT)).isEqualTo(2);
    }
}
