package dev.docent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// The whole service over a few documents of its own, started once for all tests that extend this.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
public abstract class RunningService {

    private static final Path FOLDER = folder();

    @LocalServerPort
    private int port;

    protected final HttpClient client = HttpClient.newHttpClient();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("docent.data", () -> FOLDER.resolve("data").toString());
        settings.add(
                "docent.documents.folder", () -> FOLDER.resolve("documents").toString());
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("docent-service");
            write(folder, "town/bridge.md", """
                    ---
                    title: The Heron Bridge
                    date: 2024-05-06
                    ---

                    # The Heron Bridge

                    The Heron Bridge was opened by Mayor Tamsin Vale on 3 May 2024. It is 212 metres long. 😀

                    ## Its cost

                    Building it cost 14 million euros.
                    """);
            write(folder, "canteen/hours.md", """
                    ---
                    title: The canteen
                    ---

                    The canteen was opened on 9 June 2020. It serves lunch from noon to three.
                    """);
            return folder;
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void write(Path folder, String file, String text) throws IOException {
        Path path = folder.resolve("documents").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    @BeforeEach
    void everythingIsIndexed() throws Exception {
        String events = client.send(
                        HttpRequest.newBuilder(URI.create(address() + "/api/v1/ingestions/latest"))
                                .header("Accept", "text/event-stream")
                                .build(),
                        BodyHandlers.ofString())
                .body();
        assertThat(events).contains("event:done");
    }

    protected final int port() {
        return port;
    }

    protected final String address() {
        return "http://localhost:" + port;
    }

    /// @return what lies at an address of the service
    protected final String get(String address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                .body();
    }
}
