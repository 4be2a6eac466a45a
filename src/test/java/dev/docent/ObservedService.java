package dev.docent;

import dev.docent.model.chat.ProviderServer;
import dev.docent.trace.TraceReceiver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// The service with a chat model's provider and a receiver of traces, started once for all tests that extend this.
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "management.opentelemetry.tracing.export.schedule-delay=20ms",
            "docent.chat.budget.price.input=2",
            "docent.chat.budget.price.output=10",
            "docent.chat.circuit-breaker.calls=1000"
        })
abstract class ObservedService {

    static final String WHERE = "Where did Dar meet Ding Xuexiang?";

    static final ProviderServer PROVIDER = new ProviderServer();
    static final TraceReceiver RECEIVER = new TraceReceiver();

    @LocalServerPort
    private int port;

    AskedService service;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) throws IOException {
        Path home = Files.createTempDirectory("docent-observed");
        GenerativeService.settings(settings, home, PROVIDER);
        settings.add("management.opentelemetry.tracing.export.otlp.endpoint", RECEIVER::endpoint);
    }

    @BeforeEach
    void everythingIsIndexed() throws Exception {
        service = new AskedService(port);
        service.isIndexed();
    }

    int port() {
        return port;
    }
}
