package dev.docent.model.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class StartCheckTest extends WithOpenAi {

    @Test
    void aModelThatAnswersIsSaidToDoSoAfterItsFirstWord(CapturedOutput output) {
        server.reply(ProviderReply.says("po").thenHolds(new CountDownLatch(1)));
        try (ChatFixture _ = chat("check-at-start=true")) {
            await().until(() -> output.getOut().contains("The chat model writer at " + server.baseUrl() + " answers."));
            await().until(() -> server.left() == 1);
        }
    }

    @Test
    void aModelThatThinksIsNotWaitedForToTheEndOfItsThoughts(CapturedOutput output) {
        server.reply(ProviderReply.thinks("Hm. ").thenHolds(new CountDownLatch(1)));
        try (ChatFixture _ = chat("check-at-start=true")) {
            await().until(() -> output.getOut().contains("The chat model writer at " + server.baseUrl() + " answers."));
            await().until(() -> server.left() == 1);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            401 | bad key   | The provider refuses the key in docent.chat.api-key (status 401): bad key
            404 | no writer | The provider does not know the model 'writer'
            """)
    void whatIsWrongIsSaidInALine(int status, String problem, String line, CapturedOutput output) {
        server.replyWith(_ -> ProviderReply.fails(status, problem));
        try (ChatFixture _ = chat("check-at-start=true")) {
            await().until(() -> output.getOut().contains("without a chat model for now. " + line));
            assertThat(output.getOut()).doesNotContain("\tat ");
        }
    }

    @Test
    void aServerThatIsNotThereHoldsUpNothing(CapturedOutput output) {
        server.close();
        try (ChatFixture chat = chat("check-at-start=true", "retry.times=1")) {
            assertThat(chat.model()).isNotNull();
            await().until(() -> output.getOut().contains("cannot be reached: connection refused."));
        }
    }

    @Test
    void settingsThatCannotBeRightStopTheStart(CapturedOutput output) {
        assertThatThrownBy(() -> chat("model=")).hasStackTraceContaining("docent.chat.model must name the model");
        assertThatThrownBy(() -> chat("base-url=localhost")).hasStackTraceContaining("must begin with http");
        assertThatThrownBy(() -> chat("budget.money-per-day=5")).hasStackTraceContaining("budget.price.input");
        assertThatThrownBy(() -> chat("max-tokens=9000")).hasStackTraceContaining("leave room");
        assertThat(server.requests()).isEmpty();
    }
}
