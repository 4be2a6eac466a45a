package dev.docent.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.DocentApplication;
import dev.docent.access.Audit;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// Keys are made, listed and revoked by commands, whether the service runs or not.
class KeysAtTheTerminalTest {

    @TempDir
    private Path home;

    private record Said(int code, String results, String remarks) {}

    private Said docent(String... words) {
        List<String> arguments = new ArrayList<>(List.of(words));
        arguments.addAll(settings());
        Recording recording = new Recording();
        int code = new CommandLine(DocentApplication.class, recording.screen(false)).run(Request.of(arguments));
        return new Said(code, recording.results().strip(), recording.remarks());
    }

    private List<String> settings() {
        return List.of("--docent.data=" + home.resolve("data"), "--docent.documents.folder=" + home.resolve("none"));
    }

    private ConfigurableApplicationContext serve() {
        List<String> all = new ArrayList<>(settings());
        all.add("--server.port=0");
        return new SpringApplicationBuilder(DocentApplication.class).run(all.toArray(String[]::new));
    }

    @Test
    void keysAreMadeListedAndRevoked() throws Exception {
        Said made = docent("keys", "create", "--name", "Before the start", "--roles", "ask", "--collections", "town");
        assertThat(made.code()).isZero();
        assertThat(made.results()).startsWith("docent_").doesNotContain(" ");

        try (ConfigurableApplicationContext service = serve()) {
            int port = Integer.parseInt(service.getEnvironment().getProperty("local.server.port", "0"));
            assertThat(status(port, made.results())).isEqualTo(200);
            assertThat(status(port, "")).isEqualTo(401);
            thisMachineIsKnown();
            assertThat(service.getBean(Audit.class).newest(Optional.empty(), OptionalLong.empty(), 10))
                    .filteredOn(entry -> entry.action().startsWith("keys."))
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.target()).endsWith(" Before the start: ask in town"));

            Said second =
                    docent("keys", "create", "--name=Later", "--roles=ask,admin", "--rate=60/minute", "--budget=5000");
            Said listed = docent("keys", "list");
            String later = id("Later", listed);
            Said revoked = docent("keys", "revoke", later);

            assertThat(listed.results())
                    .contains("Before the start: ask in town", "Later: admin, ask in all collections")
                    .contains("60/minute; 5000 tokens a day")
                    .doesNotContain("docent_");
            assertThat(revoked.code()).isZero();
            assertThat(status(port, second.results())).isEqualTo(401);
            assertThat(docent("keys", "revoke", later).code()).isEqualTo(2);
            assertThat(docent("forget", "user:ann").results()).isEqualTo("0 conversations of user:ann are forgotten.");
            assertThat(docent("ask", "Where is it?").code()).isOne();
        }
        assertThat(home.resolve("data")).isDirectoryNotContaining("glob:**/service*");
    }

    private void thisMachineIsKnown() throws IOException {
        try (Stream<Path> keys = Files.list(home.resolve("data"))) {
            assertThat(keys.filter(file -> file.toString().endsWith(".key")))
                    .singleElement()
                    .satisfies(key -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                            .isEqualTo("rw-------"));
        }
    }

    private static String id(String name, Said listed) {
        return listed.results()
                .lines()
                .filter(line -> line.contains(name))
                .findFirst()
                .orElseThrow()
                .replaceFirst(" .*", "");
    }

    private static int status(int port, String key) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/documents"));
        if (!key.isEmpty()) {
            request.header("Authorization", "Bearer " + key);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.discarding()).statusCode();
        }
    }
}
