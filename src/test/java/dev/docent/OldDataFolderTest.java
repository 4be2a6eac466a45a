package dev.docent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// Goes on with data folders of earlier versions, as they were when their services were ended. Each has taken in a
/// document and an upload, was asked three questions and told what somebody thought of the last answer.
class OldDataFolderTest {

    private static final String CONVERSATION = "7d4c1b0e-6c1f-4a52-9a55-0c9f4f0f2a11";

    @TempDir
    private Path home;

    @ParameterizedTest
    @ValueSource(strings = {"0.1"})
    void nothingIsLostWithANewVersion(String version) throws Exception {
        unpack("/data/" + version + ".zip", home.resolve("data"));
        write(home.resolve("documents"));

        try (ConfigurableApplicationContext context = start();
                AskedService service = new AskedService(port(context))) {
            service.isIndexed();

            assertThat(answer(service, "Who opened the Heron Bridge?")).contains("Mayor Tamsin Vale");
            assertThat(answer(service, "Who designed the lighthouse of Norhavn?"))
                    .contains("Ada Vinter");
            assertThat(service.text("/api/v1/conversations/" + CONVERSATION))
                    .contains("Who opened the Heron Bridge?", "Who painted the town hall?");
            assertThat(service.text("/api/v1/gaps")).contains("Who painted the town hall?", "No painter.");
        }
    }

    private static String answer(AskedService service, String question) throws IOException, InterruptedException {
        return service.ask(question).get("answer").asString();
    }

    /// What was kept when the folder was made is old by now.
    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(DocentApplication.class)
                .run(
                        "--server.port=0",
                        "--docent.data=" + home.resolve("data"),
                        "--docent.documents.folder=" + home.resolve("documents"),
                        "--docent.conversation.idle=36500d",
                        "--docent.feedback.kept=36500d");
    }

    private static int port(ConfigurableApplicationContext context) {
        return Integer.parseInt(Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port")));
    }

    private static void write(Path documents) throws IOException {
        Files.createDirectories(documents);
        Files.writeString(documents.resolve("bridge.md"), """
                ---
                title: The Heron Bridge
                date: 2024-05-06
                ---

                # The Heron Bridge

                The Heron Bridge was opened by Mayor Tamsin Vale on 3 May 2024. It is 212 metres long.
                """);
    }

    private static void unpack(String resource, Path folder) throws IOException {
        try (InputStream stream = Objects.requireNonNull(OldDataFolderTest.class.getResourceAsStream(resource));
                ZipInputStream zip = new ZipInputStream(stream)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.copy(zip, file);
            }
        }
    }
}
