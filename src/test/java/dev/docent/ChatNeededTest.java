package dev.docent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docent.chat.ChatNeededException;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/// Settings that need a chat model, where there is none.
@ExtendWith(OutputCaptureExtension.class)
class ChatNeededTest {

    @TempDir
    private Path home;

    @ParameterizedTest
    @ValueSource(strings = {"docent.conversation.rewriting", "docent.retrieval.expansion"})
    void theStartEndsWithALine(String setting, CapturedOutput output) {
        var start = new SpringApplicationBuilder(DocentApplication.class).web(WebApplicationType.NONE);

        assertThatThrownBy(() -> start.run(
                        "--" + setting + "=model",
                        "--docent.data=" + home.resolve("data"),
                        "--docent.documents.folder=" + home))
                .hasRootCauseInstanceOf(ChatNeededException.class);

        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .contains(setting + " is 'model', but no chat model is configured (docent.chat.provider).");
    }
}
