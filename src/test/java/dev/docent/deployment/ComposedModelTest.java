package dev.docent.deployment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The chat model in the compose file: one that is fetched, or one of another provider's.
class ComposedModelTest {

    private static final Map<String, String> OTHER =
            Map.of("DOCENT_CHAT_PROVIDER", "openai", "DOCENT_CHAT_MODEL", "gpt-4o-mini");

    private ComposeFile compose;

    @BeforeEach
    void read() throws Exception {
        compose = ComposeFile.read(Map.of());
    }

    @Test
    void aSmallModelIsGivenNoMoreThanItReadsInTime() {
        JsonNode service = compose.service("docent").get("environment");

        assertThat(service.get("DOCENT_ANSWER_GENERATION_PASSAGES").asInt()).isLessThanOrEqualTo(4);
        assertThat(service.get("DOCENT_ANSWER_GENERATION_TOKENS").asInt()).isLessThanOrEqualTo(1_200);
        assertThat(service.get("DOCENT_ANSWER_GENERATION_STARTSWITHIN").asString())
                .isEqualTo("60s");
        assertThat(service.get("DOCENT_CHAT_CONCURRENCY_LIMIT").asInt()).isEqualTo(2);
        assertThat(service.get("DOCENT_CONVERSATION_REWRITING").asString()).isEqualTo("grammar");
    }

    @Test
    void anotherProviderIsNotAskedForAtOllamasAddress() throws Exception {
        ComposeFile other = ComposeFile.read(OTHER);
        ComposeFile elsewhere = ComposeFile.read(Map.of("DOCENT_CHAT_BASE_URL", "https://models.example.org"));

        assertThat(other.service("docent")
                        .at("/environment/DOCENT_CHAT_BASEURL")
                        .asString())
                .isEmpty();
        assertThat(compose.service("docent")
                        .at("/environment/DOCENT_CHAT_OLLAMAURL")
                        .asString())
                .isEqualTo("http://ollama:11434");
        assertThat(elsewhere
                        .service("docent")
                        .at("/environment/DOCENT_CHAT_BASEURL")
                        .asString())
                .isEqualTo("https://models.example.org");
    }

    @Test
    void aModelIsFetchedForOllamaAlone(@TempDir Path tools) throws Exception {
        Path ollama = Files.writeString(tools.resolve("ollama"), "#!/bin/sh\necho \"$@\"\n");
        assertThat(ollama.toFile().setExecutable(true)).isTrue();
        ComposeFile other = ComposeFile.read(OTHER);

        assertThat(output(compose.service("model"), tools)).isEqualTo("pull qwen2.5:1.5b\n");
        assertThat(output(other.service("model"), tools)).isEmpty();
    }

    /// @return what a service writes that ends well
    private static String output(JsonNode service, Path tools) throws Exception {
        List<String> command =
                service.get("entrypoint").valueStream().map(JsonNode::asString).toList();
        var process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().put("PATH", tools + ":" + System.getenv("PATH"));
        service.get("environment")
                .forEachEntry((name, value) -> process.environment().put(name, value.asString()));
        Process running = process.start();
        String output = new String(running.getInputStream().readAllBytes(), UTF_8);
        assertThat(running.waitFor()).as(output).isZero();
        return output;
    }
}
