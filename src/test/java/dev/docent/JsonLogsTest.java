package dev.docent;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The log as programs read it.
class JsonLogsTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @TempDir
    private Path home;

    @Test
    void aLineOfTheLogIsJsonAndNamesTheTraceOfItsRequest() throws Exception {
        Path documents = Files.createDirectory(home.resolve("documents"));
        Path data = home.resolve("data");
        try (ServiceProcess process = ServiceProcess.start(
                        home,
                        "--server.port=0",
                        "--docent.data=" + data,
                        "--docent.documents.folder=" + documents,
                        "--logging.structured.format.console=ecs",
                        "--logging.level.org.springframework.web.servlet.DispatcherServlet=debug");
                AskedService service = new AskedService(process.port(data))) {
            URI uri = URI.create("http://localhost:" + service.port() + "/api/v1/documents");
            HttpRequest request = HttpRequest.newBuilder(uri)
                    .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                    .build();

            service.client().send(request, BodyHandlers.ofString());

            List<JsonNode> lines = process.lines()
                    .filter(line -> line.startsWith("{"))
                    .map(line -> JsonMapper.shared().readTree(line))
                    .toList();
            assertThat(lines).anySatisfy(line -> {
                assertThat(line.get("message").asString()).contains("/api/v1/documents");
                assertThat(line.get("traceId").asString()).isEqualTo(TRACE);
            });
        }
    }
}
