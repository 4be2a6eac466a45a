package dev.docent.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.api.Caller.Received;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ApiTest
class OperationTest {

    @Autowired
    private Caller caller;

    @Autowired
    private FakeIndex index;

    @Autowired
    private ObjectProvider<SpanExporter> exporters;

    @Autowired
    private FakeIngestion ingestion;

    @AfterEach
    void reset() {
        index.passages = 7;
    }

    @Test
    void theServiceIsReadyOnceSomethingCanBeAsked() throws Exception {
        ingestion.start();
        index.passages = 0;
        Received empty = caller.get("/actuator/health/readiness");
        index.passages = 1;
        Received begun = caller.get("/actuator/health/readiness");

        assertThat(empty.status()).isEqualTo(503);
        assertThat(begun.status()).isEqualTo(200);
        assertThat(caller.get("/actuator/health/liveness").text("/status")).isEqualTo("UP");
    }

    @Test
    void tracesAreSentNowhereUnlessSomebodySaysWhere() {
        assertThat(exporters.stream()).isEmpty();
    }

    @Test
    void figuresAreThereForPrometheus() throws Exception {
        caller.get("/api/v1/documents");

        Received received = caller.get("/actuator/prometheus");

        assertThat(received.status()).isEqualTo(200);
        assertThat(received.body()).contains("uri=\"/api/v1/documents\"");
    }

    @Test
    void everyCallIsDescribedWithExamplesAndProblems() throws Exception {
        Received described = caller.get("/v3/api-docs");

        assertThat(described.json().at("/paths").propertyNames())
                .containsExactlyInAnyOrder(
                        "/api/v1/ask",
                        "/api/v1/search",
                        "/api/v1/answers/{id}/feedback",
                        "/api/v1/backups",
                        "/api/v1/gaps",
                        "/api/v1/questions",
                        "/api/v1/collections",
                        "/api/v1/conversations/{id}",
                        "/api/v1/documents",
                        "/api/v1/documents/{id}",
                        "/api/v1/documents/{id}/text",
                        "/api/v1/documents/{id}/structure",
                        "/api/v1/documents/{id}/original",
                        "/api/v1/ingestions",
                        "/api/v1/caller",
                        "/api/v1/keys",
                        "/api/v1/keys/{id}",
                        "/api/v1/people/{id}/conversations",
                        "/api/v1/audit",
                        "/api/v1/ingestions/latest",
                        "/api/v1/ingestions/{id}",
                        "/v1/chat/completions",
                        "/v1/models",
                        "/v1/models/{model}");
        var ask = described.json().at("/paths/~1api~1v1~1ask/post");
        assertThat(ask.at("/responses/200/content/application~1json/example/status")
                        .asString())
                .isEqualTo("answered");
        assertThat(ask.at("/requestBody/content/application~1json/example/question")
                        .asString())
                .isNotBlank();
        assertThat(ask.at("/responses/400/content/application~1problem+json/examples")
                        .has("urn:docent:problem:invalid-request"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            post | /api/v1/ask              | 200 | {"question": "When?", "limit": 1}
            post | /api/v1/search           | 200 | {"query": "ferry"}
            get  | /api/v1/documents        | 200 | -
            get  | /api/v1/documents/ferry1 | 200 | -
            get  | /api/v1/ingestions/latest | 200 | -
            get  | /api/v1/collections      | 200 | -
            get  | /api/v1/gaps             | 200 | -
            get  | /api/v1/questions        | 200 | -
            get  | /api/v1/caller           | 200 | -
            get  | /api/v1/keys             | 200 | -
            post | /api/v1/keys             | 201 | {"name": "Newsroom", "roles": ["ask"]}
            get  | /api/v1/audit            | 200 | -
            post | /api/v1/ingestions       | 202 | {}
            post | /v1/chat/completions     | 200 | {"model": "docent", "messages": [{"role": "user", "content": "?"}]}
            get  | /v1/models               | 200 | -
            """)
    void anExampleHasTheFieldsOfWhatReallyComes(String method, String path, String status, String body)
            throws Exception {
        Received real = method.equals("get") ? caller.get(path) : caller.post(path, body);

        String described = path.replace("ferry1", "{id}").replace("/", "~1");
        var example = caller.get("/v3/api-docs")
                .json()
                .at("/paths/" + described + "/" + method + "/responses/" + status
                        + "/content/application~1json/example");

        assertThat(fields(example)).isEqualTo(fields(real.json()));
    }

    private static List<String> fields(JsonNode object) {
        return object.propertyNames().stream().sorted().toList();
    }

    @Test
    void thePageWithTheDescriptionIsThere() throws Exception {
        Received received = caller.get("/swagger-ui/index.html");

        assertThat(received.status()).isEqualTo(200);
        assertThat(received.body()).contains("swagger-ui");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/documents/ferry1"})
    void pagesRunOnlyWhatTheServiceServes(String path) throws Exception {
        Received received = caller.get(path);

        assertThat(received.status()).isEqualTo(200);
        assertThat(received.header("Content-Type")).startsWith("text/html");
        assertThat(received.header("Content-Security-Policy")).contains("script-src 'self'");
        assertThat(received.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(received.header("Referrer-Policy")).isEqualTo("same-origin");
    }
}
