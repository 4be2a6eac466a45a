package dev.docent.model.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.model.embedding.EmbeddingServer.Request;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.request.EmbeddingInputType;
import dev.langchain4j.model.embedding.request.EmbeddingRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is asked of providers, and what becomes of their vectors.
class RemoteEmbeddingModelTest {

    private EmbeddingServer server;

    @BeforeEach
    void start() throws IOException {
        server = EmbeddingServer.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static List<float[]> embed(EmbeddingModel model, EmbeddingInputType type, List<String> texts) {
        return model
                .embed(EmbeddingRequest.builder()
                        .inputs(texts.toArray(String[]::new))
                        .inputType(type)
                        .build())
                .embeddings()
                .stream()
                .map(Embedding::vector)
                .toList();
    }

    private static List<float[]> passages(EmbeddingModel model, List<String> texts) {
        return embed(model, EmbeddingInputType.DOCUMENT, texts);
    }

    private static float[] question(EmbeddingModel model, String text) {
        return embed(model, EmbeddingInputType.QUERY, List.of(text)).getFirst();
    }

    @ParameterizedTest
    @ValueSource(strings = {"openai", "ollama"})
    void passagesGoOutInBatchesAndComeBackInTheirOrder(String provider) {
        RemoteEmbeddingModel model =
                Settings.of(provider, server).with("batch", "16").model();
        List<String> texts =
                IntStream.range(0, 100).mapToObj(i -> "passage number " + i).toList();

        List<float[]> vectors = passages(model, texts);

        assertThat(vectors)
                .usingRecursiveComparison()
                .isEqualTo(texts.stream().map(text -> WordVectors.of(text, 64)).toList());
        assertThat(server.requests()).hasSize(7).allSatisfy(request -> {
            assertThat(request.model()).isEqualTo("words");
            assertThat(request.texts()).hasSizeLessThanOrEqualTo(16);
        });
        assertThat(model.dimension()).isEqualTo(64);
    }

    @ParameterizedTest
    @ValueSource(strings = {"openai", "ollama"})
    void questionsAndPassagesBeginAsTheModelWantsThem(String provider) {
        RemoteEmbeddingModel model =
                Settings.of(provider, server).with("model", "e5-small").model();

        passages(model, List.of("The harbour was closed."));
        question(model, "harbour?");

        assertThat(server.texts()).containsExactly("passage: The harbour was closed.", "query: harbour?");
    }

    @Test
    void vectorsOfOtherPrefixesHaveAnotherName() {
        Settings settings = Settings.of("openai", server).with("model", "e5-small");

        String usual = settings.model().modelName();
        String other = settings.with("passage-prefix", "text: ").model().modelName();

        assertThat(usual).isEqualTo("openai/e5-small \"passage: \"").isNotEqualTo(other);
    }

    @Test
    void aDimensionThatIsWantedIsAskedFor() {
        RemoteEmbeddingModel model =
                Settings.of("openai", server).with("dimension", "32").model();

        assertThat(question(model, "harbour")).hasSize(32);
        assertThat(server.requests()).extracting(Request::dimensions).containsExactly(Optional.of(32));
    }

    @Test
    void noMoreRequestsGoOutAtATimeThanMayAndAQuestionWaitsForNone() throws Exception {
        Semaphore gate = new Semaphore(0);
        server.gate(gate);
        RemoteEmbeddingModel model = Settings.of("openai", server)
                .with("batch", "1")
                .with("parallel", "3")
                .model();
        List<String> texts = IntStream.range(0, 10).mapToObj(i -> "p" + i).toList();

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<List<float[]>> passages = threads.submit(() -> passages(model, texts));
            Waiting.until(() -> server.requests().size() == 3);
            Future<float[]> question = threads.submit(() -> question(model, "harbour"));
            Waiting.until(() -> server.requests().size() == 4);
            gate.release(20);

            assertThat(passages.get()).hasSize(10);
            assertThat(question.get()).isEqualTo(WordVectors.of("harbour", 64));
        }
    }

    @Test
    void whatIsMoreThanTheModelTakesIsCutOff() {
        RemoteEmbeddingModel model =
                Settings.of("openai", server).with("max-tokens", "12").model();

        passages(model, List.of("a word ".repeat(100)));

        assertThat(WordVectors.words(server.texts().getFirst())).hasSizeBetween(7, 10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"openai", "ollama"})
    void aTextThatAProviderFindsTooLongIsCutUntilItTakesIt(String provider) {
        server.mostWords(20);
        RemoteEmbeddingModel model = Settings.of(provider, server).model();

        List<float[]> vectors = passages(model, List.of("short", "a word ".repeat(30), "short too"));

        assertThat(vectors).hasSize(3);
        assertThat(vectors.getFirst()).isEqualTo(WordVectors.of("short", 64));
        assertThat(vectors.getLast()).isEqualTo(WordVectors.of("short too", 64));
    }

    @Test
    void aProviderThatTakesTooLongIsGivenUp() {
        server.gate(new Semaphore(0));
        RemoteEmbeddingModel model =
                Settings.of("openai", server).with("question-timeout", "100ms").model();
        long start = System.nanoTime();

        assertThat(Failing.of(() -> question(model, "harbour"))).contains("does not answer within 0.1 s");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void aQuestionThatAProviderIsTooBusyForStopsNoPassages() {
        RemoteEmbeddingModel model =
                Settings.of("openai", server).with("pause", "1h").model();

        server.reply(429, "{}", Map.of());

        assertThat(Failing.of(() -> question(model, "harbour"))).contains("takes no more requests for now");
        assertThat(passages(model, List.of("harbour"))).hasSize(1);
    }

    @Test
    void aProviderThatHangsIsNotWaitedForByOneQuestionAfterAnotherAndStopsNoPassages() {
        server.gate(new Semaphore(0));
        RemoteEmbeddingModel model = Settings.of("openai", server)
                .with("question-timeout", "100ms")
                .with("pause", "1h")
                .model();

        for (int i = 0; i < 10; i++) {
            assertThat(Failing.of(() -> question(model, "harbour"))).contains("does not answer within 0.1 s");
        }

        assertThat(server.requests()).hasSize(2);
        server.gate(new Semaphore(1));
        assertThat(passages(model, List.of("harbour"))).hasSize(1);
    }

    @Test
    void afterAPauseAQuestionTriesAProviderThatHungAgain() {
        server.gate(new Semaphore(0));
        RemoteEmbeddingModel model = Settings.of("openai", server)
                .with("question-timeout", "100ms")
                .with("pause", "1ms")
                .model();
        for (int i = 0; i < 3; i++) {
            assertThat(Failing.of(() -> question(model, "harbour"))).contains("does not answer");
        }

        server.gate(new Semaphore(10));

        Waiting.until(() -> isEmbedded(model));
        assertThat(question(model, "ferry")).isEqualTo(WordVectors.of("ferry", 64));
    }

    private static boolean isEmbedded(EmbeddingModel model) {
        try {
            return question(model, "harbour").length > 0;
        } catch (EmbeddingFailure late) {
            return false;
        }
    }
}
