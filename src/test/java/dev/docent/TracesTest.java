package dev.docent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.model.chat.ProviderReply;
import dev.docent.model.embedding.Waiting;
import dev.docent.trace.ReceivedSpan;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class TracesTest extends ObservedService {

    private static final String REQUEST = "http post /api/v1/ask";

    private final String trace = UUID.randomUUID().toString().replace("-", "");

    @Test
    void aQuestionIsFollowedThroughItsStages() throws Exception {
        PROVIDER.reply(ProviderReply.says("Dar met Ding Xuexiang in Beijing. [1]"));

        post("{\"question\": \"" + WHERE + "\"}", "application/json");

        ReceivedSpan request = awaited(REQUEST);
        ReceivedSpan ask = awaited("ask");
        assertThat(ask.isWithin(request)).isTrue();
        assertThat(ask.notes()).containsEntry("docent.status", "answered").containsEntry("docent.mode", "generative");
        assertThat(List.of("words", "meaning", "fusion", "reader", "answer", "generate"))
                .allMatch(stage -> awaited(stage).isWithin(ask));
        assertThat(awaited("check").isWithin(awaited("generate"))).isTrue();
    }

    @Test
    void aStreamedAnswerIsPartOfTheTraceOfItsRequest() throws Exception {
        post("{\"question\": \"" + WHERE + "\", \"mode\": \"extractive\"}", "text/event-stream");

        assertThat(awaited("ask").parent()).isEqualTo(awaited(REQUEST).id());
        assertThat(awaited("reader").parent()).isEqualTo(awaited("ask").id());
    }

    @Test
    void whyTheModelDidNotAnswerIsNoted() throws Exception {
        PROVIDER.reply(ProviderReply.fails(401, "no such key"));

        post("{\"question\": \"" + WHERE + "\"}", "application/json");

        assertThat(awaited("ask").notes()).containsEntry("docent.fallback", "the model failed");
    }

    @Test
    void aProblemNamesTheTraceThatIsSent() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri())
                .POST(BodyPublishers.ofString("{}"))
                .header("Content-Type", "application/json")
                .build();

        String problem = service.client().send(request, BodyHandlers.ofString()).body();

        String named = JsonMapper.shared().readTree(problem).get("traceId").asString();
        Waiting.until(() -> RECEIVER.find(named, REQUEST).isPresent());
        assertThat(RECEIVER.spans(named)).hasSize(1);
    }

    private void post(String body, String accept) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri())
                .header("Content-Type", "application/json")
                .header("Accept", accept)
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .POST(BodyPublishers.ofString(body))
                .build();
        assertThat(service.client().send(request, BodyHandlers.ofString()).statusCode())
                .isEqualTo(200);
    }

    private URI uri() {
        return URI.create("http://localhost:" + port() + "/api/v1/ask");
    }

    private ReceivedSpan awaited(String name) {
        Waiting.until(() -> RECEIVER.find(trace, name).isPresent());
        return RECEIVER.find(trace, name).orElseThrow();
    }
}
