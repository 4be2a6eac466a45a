package dev.docent.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.JsonNode;

/// What one caller says is theirs, and can be forgotten.
class OtherCallersTest extends GuardedService {

    private static final String QUESTION = "Who opened the Heron Bridge?";

    @Autowired
    private Audit audit;

    private String ann = "";
    private String ben = "";
    private JsonNode answer = JSON.createObjectNode();

    @BeforeEach
    void annAsks() throws Exception {
        ann = key(Set.of(Role.ASK));
        ben = key(Set.of(Role.ASK));
        answer = ask(QUESTION, ann);
    }

    private String conversation() {
        return "/api/v1/conversations/" + answer.path("conversationId").asString();
    }

    private int status(String method, String path, String body, String key) throws Exception {
        return call(method, path, body, key).statusCode();
    }

    private String standalone(String key) throws Exception {
        String followUp = "{\"question\": \"When was that?\", \"conversationId\": \""
                + answer.path("conversationId").asString() + "\"}";
        return JSON.readTree(call("POST", "/api/v1/ask", followUp, key).body())
                .path("standaloneQuestion")
                .asString();
    }

    @Test
    void nobodySeesAnothersConversation() throws Exception {
        assertThat(status("GET", conversation(), "", ann)).isEqualTo(200);
        assertThat(status("GET", conversation(), "", ben)).isEqualTo(404);
        assertThat(status("DELETE", conversation(), "", ben)).isEqualTo(404);
        assertThat(status("GET", conversation(), "", everything())).isEqualTo(404);
    }

    @Test
    void nobodyGoesOnWithAnothersConversation() throws Exception {
        assertThat(standalone(ben)).isEqualTo("When was that?");
        assertThat(standalone(ann)).contains("Heron Bridge");
        assertThat(get(conversation(), ann).path("turns").size()).isEqualTo(2);
    }

    @Test
    void whoMaySeeSomethingElseBeginsAnew() throws Exception {
        String cookAndMayor = ISSUER.token("carol", "cooks", "mayor");
        JsonNode asked = ask(QUESTION, cookAndMayor);
        String path = "/api/v1/conversations/" + asked.path("conversationId").asString();

        assertThat(status("GET", path, "", cookAndMayor)).isEqualTo(200);
        assertThat(status("GET", path, "", ISSUER.token("carol", "cooks"))).isEqualTo(404);
    }

    @Test
    void nobodyJudgesAnothersAnswer() throws Exception {
        String path = "/api/v1/answers/" + answer.path("id").asString() + "/feedback";

        assertThat(status("POST", path, "{\"helpful\": false}", ben)).isEqualTo(404);
        assertThat(status("POST", path, "{\"helpful\": true}", ann)).isEqualTo(204);
    }

    @Test
    void whatOnePersonAskedIsForgotten() throws Exception {
        String dora = ISSUER.token("dora@example.org", "mayor");
        JsonNode asked = ask("Which colour has the Heron Bridge been painted in?", dora);
        String path = "/api/v1/conversations/" + asked.path("conversationId").asString();
        assertThat(get("/api/v1/caller", dora).path("id").asString()).isEqualTo("user:dora@example.org");

        String person = "/api/v1/people/user%3Adora%40example.org/conversations";
        JsonNode forgotten =
                JSON.readTree(call("DELETE", person, "", everything()).body());

        assertThat(forgotten.path("conversations").asInt()).isOne();
        assertThat(status("GET", path, "", dora)).isEqualTo(404);
        assertThat(status("GET", conversation(), "", ann)).isEqualTo(200);
        assertThat(status("DELETE", person, "", ann)).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://people.example.org/eve",
                "a\\b",
                "a;b",
                "100%25",
                "a+b c",
                "a?b#c",
                "auth0|eve",
                "~'\"<{"
            })
    void everyPersonCanBeForgottenWhateverTheyAreCalled(String subject) throws Exception {
        String eve = ISSUER.token(subject, "mayor");
        ask("Who opened the Heron Bridge?", eve);
        String id = get("/api/v1/caller", eve).path("id").asString();

        HttpResponse<String> forgotten =
                call("DELETE", "/api/v1/people/" + UriUtils.encode(id, UTF_8) + "/conversations", "", everything());

        assertThat(forgotten.statusCode()).as(forgotten.body()).isEqualTo(200);
        assertThat(JSON.readTree(forgotten.body()).path("conversations").asInt())
                .isOne();
    }

    @Test
    void theAuditLogTellsWhoAskedAndWhoChangedWhatButNotWhatWasAsked() throws Exception {
        String id = get("/api/v1/caller", ann).path("id").asString();
        call("DELETE", "/api/v1/documents/none", "", ann);
        call("GET", "/api/v1/documents", "", "docent_made-up");
        call("DELETE", conversation(), "", ann);

        var entries = audit.newest(Optional.empty(), OptionalLong.empty(), 20);

        assertThat(entries)
                .anySatisfy(entry -> {
                    assertThat(entry.caller()).isEqualTo(id);
                    assertThat(entry.action()).isEqualTo("ask");
                    assertThat(entry.target()).isEqualTo(answer.path("id").asString());
                    assertThat(entry.outcome()).isEqualTo("answered");
                    assertThat(entry.address()).isEqualTo("127.0.0.1");
                })
                .anyMatch(entry -> entry.action().equals("documents.delete")
                        && entry.outcome().equals("403"))
                .anyMatch(entry -> entry.action().equals("wrong key"))
                .anyMatch(entry -> entry.action().equals("conversations.delete")
                        && entry.outcome().equals("204"))
                .allMatch(entry -> entry.question().isEmpty());
        assertThat(entries.toString()).doesNotContain("docent_made-up").doesNotContain("Heron");
    }
}
