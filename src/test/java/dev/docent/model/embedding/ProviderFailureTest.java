package dev.docent.model.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.segment.TextSegment;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/// What is said and done when a provider cannot be used.
@ExtendWith(OutputCaptureExtension.class)
class ProviderFailureTest {

    private EmbeddingServer server;

    @BeforeEach
    void start() throws IOException {
        server = EmbeddingServer.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static List<?> embed(RemoteEmbeddingModel model) {
        return model.embedAll(List.of(TextSegment.from("harbour"))).content();
    }

    private static String problem(RemoteEmbeddingModel model) {
        return Failing.of(() -> embed(model));
    }

    @ParameterizedTest
    @ValueSource(strings = {"openai", "ollama"})
    void aWrongKeyIsSaidWithoutRepeatingIt(String provider) {
        server.key("right");
        RemoteEmbeddingModel model =
                Settings.of(provider, server).with("api-key", "sk-wrong").model();

        assertThat(problem(model))
                .contains("127.0.0.1:" + server.port(), "refuses the key (401", "Check docent.embedding.api-key.")
                .doesNotContain("sk-wrong");
        assertThat(server.requests()).as("asked once").hasSize(1);
    }

    @Test
    void aProxyOfTheJvmsIsAskedForItsWay() {
        ProxySelector usual = ProxySelector.getDefault();
        ProxySelector.setDefault(
                ProxySelector.of(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port())));
        try {
            RemoteEmbeddingModel model = Settings.of("openai", server)
                    .with("base-url", "http://models.invalid/v1")
                    .model();

            assertThat(embed(model)).hasSize(1);
        } finally {
            ProxySelector.setDefault(usual);
        }
    }

    @Test
    void aMissingKeyIsSaid() {
        server.key("right");

        assertThat(problem(Settings.of("openai", server).model()))
                .contains("asks for a key (401", "Set docent.embedding.api-key.");
    }

    @Test
    void theRightKeyIsTaken() {
        server.key("right");

        assertThat(embed(Settings.of("openai", server).with("api-key", "right").model()))
                .hasSize(1);
        assertThat(embed(Settings.of("ollama", server).with("api-key", "right").model()))
                .hasSize(1);
    }

    @Test
    void aWrongModelIsSaidWithWhatToDo() {
        assertThat(problem(Settings.of("openai", server)
                        .with("model", "no-such-model")
                        .model()))
                .contains("does not know the model 'no-such-model' (404: The model `no-such-model` does not exist")
                .contains("Check docent.embedding.model");
        assertThat(problem(Settings.of("ollama", server)
                        .with("model", "no-such-model")
                        .model()))
                .contains("(404: model \"no-such-model\" not found, try pulling it first)")
                .contains("ollama pull no-such-model");
    }

    /// So do some servers where others say that they do not know it.
    @ParameterizedTest
    @ValueSource(strings = {"Invalid model name passed in model=words", "This model does not support dimensions"})
    void whatIsRefusedAtTheStartIsSaidWithWhatToDo(String why, CapturedOutput output) {
        server.reply(400, "{\"error\":{\"message\":\"" + why + "\"}}", Map.of());

        Settings.of("openai", server).model().check();

        assertThat(output.getAll().lines().filter(line -> line.contains("WARN") && line.contains("mbedding")))
                .singleElement()
                .asString()
                .contains("(400: " + why + ")")
                .contains("Check docent.embedding.model and docent.embedding.dimension.")
                .contains("searched by words alone");
    }

    @Test
    void anUnreachableServerIsSaid() {
        RemoteEmbeddingModel model =
                Settings.of("openai", server).with("retries", "1").model();
        server.close();

        assertThat(problem(model)).contains("127.0.0.1:" + server.port(), "cannot be reached", "base-url");
    }

    @Test
    void aWrongDimensionIsSaid() {
        server.dimension(64);
        RemoteEmbeddingModel model = Settings.of("openai", server).model();
        embed(model);
        server.dimension(32);

        assertThat(problem(model)).contains("vectors of 32 numbers", "gave 64 before");
    }

    @Test
    void somethingOtherThanVectorsIsSaid() {
        RemoteEmbeddingModel model =
                Settings.of("openai", server).with("retries", "0").model();

        server.reply(200, "<html>Welcome</html>", Map.of());
        assertThat(problem(model)).contains("something other than embeddings");
        server.reply(200, "{\"object\":\"list\",\"data\":[],\"model\":\"words\"}", Map.of());
        assertThat(problem(model)).contains("0 vectors for 1 texts");
    }

    @Test
    void whatFailsForTheMomentIsTriedAgain() {
        RemoteEmbeddingModel model = Settings.of("openai", server).model();

        server.reply(503, "", Map.of())
                .reply(429, "{\"error\":{\"message\":\"Slow down\"}}", Map.of("Retry-After", "0"));

        assertThat(embed(model)).hasSize(1);
        assertThat(server.requests()).hasSize(3);
    }

    @Test
    void aServerThatAsksToBeLeftAloneForLongIsLeftAlone() {
        RemoteEmbeddingModel model = Settings.of("openai", server).model();

        server.reply(429, "{\"error\":{\"message\":\"Slow down\"}}", Map.of("Retry-After", "3600"));

        assertThat(problem(model)).contains("takes no more requests for now (429: Slow down)");
        assertThat(problem(model)).contains("takes no more requests for now");
        assertThat(server.requests()).as("asked once").hasSize(1);
    }

    @Test
    void retryAfterIsWaitedFor() {
        RemoteEmbeddingModel model = Settings.of("openai", server).model();
        long start = System.nanoTime();

        server.reply(429, "{}", Map.of("Retry-After", "1"));

        assertThat(embed(model)).hasSize(1);
        assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(1_000_000_000L);
    }

    @Test
    void theLogSaysOnceThatItDoesNotWorkAndThatItDoesAgain(CapturedOutput output) {
        RemoteEmbeddingModel model =
                Settings.of("openai", server).with("retries", "0").model();

        server.reply(503, "{\"error\":\"loading\"}", Map.of()).reply(503, "{\"error\":\"loading\"}", Map.of());
        model.check();
        model.check();
        model.check();

        assertThat(output.getAll().lines().filter(line -> line.contains("Outage")))
                .hasSize(2)
                .first()
                .asString()
                .contains("WARN", "fails (503: loading)", "by words alone");
        assertThat(output).contains("Embedding with openai/words at " + server.openAi() + ", vectors of 64 numbers");
    }
}
