package dev.docent.slack;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.DocentApplication;
import dev.docent.model.embedding.Waiting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/// From nothing to the first answer in Slack, by the steps of the README.
class ReadmeStepsTest {

    private static final Path README = Path.of("README.md");
    private static final Path DOCUMENT = Path.of("documents/diplomacy/2026-01-04-ding-xuexiang-meets-dar.html");
    private static final Pattern LINK = Pattern.compile("<(https[^|>]+)\\|");

    private final FakeSlack slack = new FakeSlack();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        slack.close();
    }

    @Test
    void theStepsLeadToAnAnswerWhoseSourcesOpenUnderThePublicName() throws Exception {
        try (ConfigurableApplicationContext service = start()) {
            int port = service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            var called = new SignedService(port);
            called.awaitIngestion();
            Waiting.until(slack.socket::isConnected);

            FakeMessages.Message answer = ask(step("`@Docent ([^`]+)`").group(1));

            assertThat(answer.text()).contains("4 January");
            URI source = URI.create(LINK.matcher(answer.json().toString())
                    .results()
                    .findFirst()
                    .orElseThrow()
                    .group(1)
                    .replace("&amp;", "&"));
            assertThat(source.getHost()).isEqualTo("docent.example.org");
            assertThat(called.openAt(source.getHost(), source.getPath())).startsWith("HTTP/1.1 200");
            assertThat(called.openAt("other.example.org", source.getPath())).startsWith("HTTP/1.1 421");
        }
    }

    @Test
    void theAppIsMadeFromAFileThatIsThere() throws Exception {
        assertThat(Path.of(step("\\[manifest\\.yaml]\\(([^)]+)\\)").group(1))).isRegularFile();
    }

    private ConfigurableApplicationContext start() throws IOException {
        Files.createDirectories(folder.resolve("documents"));
        Files.copy(DOCUMENT, folder.resolve("documents").resolve(DOCUMENT.getFileName()));
        return new SpringApplicationBuilder(DocentApplication.class)
                .initializers(context ->
                        context.getEnvironment().getPropertySources().replace(name(), environment(variables())))
                .run(
                        "--server.port=0",
                        "--docent.data=" + folder.resolve("data"),
                        "--docent.documents.folder=" + folder.resolve("documents"));
    }

    private static String name() {
        return StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
    }

    private static SystemEnvironmentPropertySource environment(Map<String, Object> more) {
        Map<String, Object> variables = new HashMap<>(System.getenv());
        variables.putAll(more);
        return new SystemEnvironmentPropertySource(name(), variables);
    }

    /// What the README exports, with what stands for a token filled in.
    private Map<String, Object> variables() {
        Map<String, Object> variables = new HashMap<>(
                Stream.of(step("export (DOCENT_SLACK\\S+ .*)").group(1).split(" ", -1))
                        .map(variable -> variable.split("=", 2))
                        .collect(toMap(pair -> pair[0], pair -> filled(pair[1]))));
        assertThat(variables).containsKeys("DOCENT_SLACK_BOTTOKEN", "DOCENT_SLACK_APPTOKEN");
        variables.put("DOCENT_SLACK_ADDRESS", slack.address());
        return variables;
    }

    private static String filled(String value) {
        return value.replace("…", "T1").replace("YOUR-ADDRESS", "docent.example.org");
    }

    private FakeMessages.Message ask(String question) {
        String mention = "<@" + FakeSlack.BOT + "> " + question;
        String at = slack.messages.write("C1", "", "U1", mention);
        slack.socket.send("events_api", Sent.mention("T1", "C1", "U1", mention, at, ""));
        Waiting.until(() -> slack.messages.replies(at).stream()
                .anyMatch(message -> message.blocks().contains("docent_feedback")));
        return slack.messages.replies(at).getFirst();
    }

    private static MatchResult step(String pattern) {
        try {
            return Pattern.compile(pattern)
                    .matcher(Files.readString(README))
                    .results()
                    .findFirst()
                    .orElseThrow();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
