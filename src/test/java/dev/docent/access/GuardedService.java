package dev.docent.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The whole service over two collections, with keys, an issuer and a site that shows the widget.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class GuardedService {

    static final JsonMapper JSON = JsonMapper.shared();
    static final TestIssuer ISSUER = TestIssuer.start();

    private static final Path HOME = home();

    final HttpClient client = HttpClient.newHttpClient();

    @Autowired
    Keys keys;

    @LocalServerPort
    private int port;

    /// Services with other settings may be kept beside this one.
    private static String data() {
        try {
            return Files.createTempDirectory(HOME, "data").toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        String data = data();
        settings.add("docent.data", () -> data);
        settings.add("docent.documents.folder", () -> HOME.resolve("documents").toString());
        settings.add("docent.api.limits.failures", () -> "100000/minute");
        settings.add("docent.access.rate", () -> "100000/minute");
        settings.add("docent.access.oidc.issuer", ISSUER::address);
        settings.add("docent.access.oidc.audience", () -> "docent");
        settings.add("docent.access.oidc.groups-claim", () -> "realm.groups");
        settings.add("docent.access.oidc.groups.cooks.roles", () -> "ask,ingest");
        settings.add("docent.access.oidc.groups.cooks.collections", () -> "canteen");
        settings.add("docent.access.oidc.groups.mayor.roles", () -> "ask");
        settings.add("docent.access.oidc.groups.mayor.collections", () -> "town");
        settings.add("docent.widget.sites.gazette.origins", () -> "https://gazette.example");
        settings.add("docent.widget.sites.gazette.collections", () -> "canteen");
        settings.add("docent.widget.sites.bare.origins", () -> "https://bare.example");
        settings.add("docent.api.origins", () -> "https://app.example");
    }

    private static Path home() {
        try {
            Path home = Files.createTempDirectory("docent-guarded");
            write(home, "town/bridge.md", """
                    # The Heron Bridge

                    The Heron Bridge was opened by Mayor Tamsin Vale on 3 May 2024. It is 212 metres long.
                    """);
            write(home, "canteen/hours.md", """
                    # The canteen

                    The canteen was opened on 9 June 2020. It serves lunch from noon to three.
                    """);
            return home;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void write(Path home, String file, String text) throws IOException {
        Path path = home.resolve("documents").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    @BeforeEach
    void everythingIsIndexed() throws Exception {
        HttpRequest events = request("GET", "/api/v1/ingestions/latest", "", everything())
                .setHeader("Accept", "text/event-stream")
                .build();
        assertThat(client.send(events, BodyHandlers.ofString()).body()).contains("event:done");
    }

    /// @return what opens everything
    final String everything() {
        return key(Set.of(Role.values()));
    }

    final String key(Set<Role> roles, String... collections) {
        return keys.make(new NewKey("Test", roles, Scope.named(Arrays.asList(collections)), Quota.NONE))
                .secret();
    }

    final String revoked() {
        Keys.Made made = keys.make(new NewKey("Revoked", Set.of(Role.values()), Scope.everything(), Quota.NONE));
        keys.revoke(made.key().id());
        return made.secret();
    }

    final URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    final int port() {
        return port;
    }

    /// @param key what opens, or nothing
    final HttpRequest.Builder request(String method, String path, String body, String key) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body));
        return key.isEmpty() ? request : request.header("Authorization", "Bearer " + key);
    }

    final HttpResponse<String> call(String method, String path, String body, String key, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(method, path, body, key);
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return client.send(request.build(), BodyHandlers.ofString(UTF_8));
    }

    final JsonNode get(String path, String key) throws IOException, InterruptedException {
        return JSON.readTree(call("GET", path, "", key).body());
    }

    final JsonNode ask(String question, String key) throws IOException, InterruptedException {
        return JSON.readTree(call("POST", "/api/v1/ask", "{\"question\": \"" + question + "\"}", key)
                .body());
    }

    /// @return the id of the one document that a collection holds
    final String document(String collection) throws IOException, InterruptedException {
        return get("/api/v1/documents?collection=" + collection, everything())
                .at("/documents/0/id")
                .asString();
    }

    static List<String> texts(JsonNode list, String field) {
        return list.valueStream().map(one -> one.path(field).asString()).collect(Collectors.toList());
    }
}
