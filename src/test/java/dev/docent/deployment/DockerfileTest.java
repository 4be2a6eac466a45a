package dev.docent.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.RunningService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DockerfileTest extends RunningService {

    private static final Path DOCKERFILE = Path.of("Dockerfile");
    private static final Path HEALTHY = Path.of("src/main/docker/healthy");

    @Test
    void everythingThatIsCopiedIsThere() throws Exception {
        for (List<String> words : instructions("COPY")) {
            List<String> sources = words.subList(0, words.size() - 1);
            if (sources.stream().noneMatch(word -> word.startsWith("--from"))) {
                assertThat(sources)
                        .allSatisfy(source -> assertThat(Path.of(source)).exists());
            }
        }
        assertThat(Pattern.compile("--mount=type=bind,source=([^,]+)")
                        .matcher(Files.readString(DOCKERFILE))
                        .results()
                        .map(found -> found.group(1)))
                .isNotEmpty()
                .allSatisfy(source -> assertThat(Path.of(source)).isDirectory());
    }

    @Test
    void whatIsMadeHereIsNotSentToTheBuild() throws Exception {
        assertThat(Files.readAllLines(Path.of(".dockerignore")))
                .contains(".git", "target", "data", "**/node_modules")
                .noneMatch(line -> line.startsWith("src") || line.startsWith("prompts"));
    }

    @Test
    void whatIsStartedInTheImageMayBe() throws Exception {
        for (String started : List.of("docent", "healthy")) {
            assertThat(Files.readString(DOCKERFILE))
                    .contains("[\"" + started + "\"]", "src/main/docker/" + started + " ");
            assertThat(Path.of("src/main/docker", started)).isExecutable();
        }
    }

    @Test
    void itIsNotRunBySomebodyWhoMayDoEverything() throws Exception {
        assertThat(instructions("USER")).containsExactly(List.of("10001:10001"));
    }

    /// What changes seldom lies below what changes often.
    @Test
    void theImageIsBuiltInLayersOfWhichTheApplicationIsTheLast() throws Exception {
        List<String> layers = instructions("COPY").stream()
                .filter(words -> words.getFirst().equals("--from=build"))
                .map(words -> words.get(1).replaceFirst("/src/target/layers/(.+)/", "$1"))
                .toList();

        assertThat(Files.readString(DOCKERFILE)).contains("-Djarmode=tools", "extract --layers");
        assertThat(layers)
                .containsExactly("dependencies", "spring-boot-loader", "snapshot-dependencies", "application");
    }

    @Test
    void whatIsKeptOfTheRehearsalIsUsedAtTheStart() throws Exception {
        List<String> made = caches(Files.readString(DOCKERFILE), "-XX:AOTCacheOutput=(\\S+)");

        assertThat(made).containsExactly("/app/docent.aot", "/app/worker.aot");
        assertThat(caches(Files.readString(Path.of("src/main/docker/docent")), "-XX:AOTCache=(\\S+)"))
                .containsExactly("/app/docent.aot");
        assertThat(instructions("WORKDIR")).contains(List.of("/app"));
    }

    private static List<String> caches(String text, String option) {
        return Pattern.compile(option)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void aServiceThatAnswersIsHealthyAndOneThatIsGoneIsNot() throws Exception {
        assertThat(healthy(port())).isZero();
        assertThat(healthy(1)).isNotZero();
    }

    private static int healthy(int port) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("bash", HEALTHY.toString()).redirectErrorStream(true);
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        Process process =
                builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private static List<List<String>> instructions(String name) throws IOException {
        List<List<String>> found = new ArrayList<>();
        for (String line : Files.readAllLines(DOCKERFILE)) {
            if (line.startsWith(name + " ")) {
                found.add(List.of(line.substring(name.length() + 1).split(" +", -1)));
            }
        }
        return found;
    }
}
