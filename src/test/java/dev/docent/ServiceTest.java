package dev.docent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The whole service over the sample documents, as somebody meets it who has just started it.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ServiceTest {

    @TempDir
    static Path data;

    @LocalServerPort
    int port;

    private final HttpClient client = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("docent.data", () -> data.toString());
    }

    @BeforeEach
    void everythingIsIndexed() throws Exception {
        HttpRequest events = HttpRequest.newBuilder(uri("/api/v1/ingestions/latest"))
                .header("Accept", "text/event-stream")
                .build();
        String stream = client.send(events, BodyHandlers.ofString()).body();
        assertThat(stream).contains("event:done");
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        return json.readTree(text(path));
    }

    private String text(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString())
                .body();
    }

    private JsonNode ask(String question) throws IOException, InterruptedException {
        String body = json.writeValueAsString(json.createObjectNode().put("question", question));
        HttpRequest request = HttpRequest.newBuilder(uri("/api/v1/ask"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return json.readTree(client.send(request, BodyHandlers.ofString()).body());
    }

    private void everyQuoteStandsInItsDocument(JsonNode answer) throws IOException, InterruptedException {
        for (JsonNode citation : answer.get("citations")) {
            String document =
                    text("/api/v1/documents/" + citation.get("documentId").asString() + "/text");
            assertThat(document.substring(
                            citation.get("start").asInt(), citation.get("end").asInt()))
                    .isEqualTo(citation.get("quote").asString());
        }
    }

    @Test
    void everySampleDocumentIsIndexed() throws Exception {
        JsonNode report = get("/api/v1/ingestions/latest");

        assertThat(report.get("indexed").asInt()).isEqualTo(20);
        assertThat(report.get("failed").asInt()).isZero();
        assertThat(get("/api/v1/documents").get("total").asInt()).isEqualTo(20);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Where did Dar meet Ding Xuexiang?                       | Beijing
            How much money was released for monitoring F-16 jets?   | 397 million
            Who heads the International Department of the CPC?      | Liu Jianchao
            """)
    void answersPlainQuestionsWithQuotesThatStandInTheDocuments(String question, String expected) throws Exception {
        JsonNode answer = ask(question);

        assertThat(answer.get("answer").asString()).contains(expected);
        assertThat(answer.get("citations")).isNotEmpty();
        everyQuoteStandsInItsDocument(answer);
    }

    @Test
    void knowsTheDayThatAnArticleMeansByAWeekday() throws Exception {
        JsonNode answer = ask("When did Dar meet Ding Xuexiang?");

        assertThat(answer.get("status").asString()).isEqualTo("answered");
        assertThat(answer.get("shortAnswer").asString()).isEqualTo("4 January 2026");
        everyQuoteStandsInItsDocument(answer);
    }

    @Test
    void saysWhenTheDocumentsDoNotAndCitesNothing() throws Exception {
        JsonNode answer = ask("How many goals did Lionel Messi score in the 2014 World Cup final?");

        assertThat(answer.get("status").asString()).isEqualTo("not_found");
        assertThat(answer.get("shortAnswer").isNull()).isTrue();
        assertThat(answer.get("citations")).isEmpty();
    }

    @Test
    void isReadyOnceItAnswers() throws Exception {
        assertThat(get("/actuator/health/readiness").get("status").asString()).isEqualTo("UP");
    }
}
