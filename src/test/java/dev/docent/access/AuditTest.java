package dev.docent.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// The audit log says what was changed, where the path of a call does not.
class AuditTest extends GuardedService {

    private static final String MULTIPART = "multipart/form-data; boundary=x";

    @Autowired
    private Audit audit;

    private List<String> targets(String action) {
        return audit.newest(Optional.empty(), OptionalLong.empty(), 50).stream()
                .filter(entry -> entry.action().equals(action))
                .map(Audit.Entry::target)
                .toList();
    }

    private static String file(String name) {
        return "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\nStone.\r\n";
    }

    @Test
    void ofDocumentsWhichOnesCameAndWent() throws Exception {
        String collection = "--x\r\nContent-Disposition: form-data; name=\"collection\"\r\n\r\nquarry\r\n";
        String body = collection + file("slate.md") + file("marble.md") + "--x--\r\n";
        String key = everything();

        assertThat(call("POST", "/api/v1/documents", body, key, "Content-Type", MULTIPART)
                        .statusCode())
                .isEqualTo(202);
        everythingIsIndexed();
        JsonNode documents = get("/api/v1/documents?collection=quarry", key).path("documents");
        for (String id : texts(documents, "id")) {
            call("DELETE", "/api/v1/documents/" + id, "", key);
        }

        assertThat(targets("documents.add")).contains("2 files: quarry/slate.md, quarry/marble.md");
        assertThat(documents).hasSize(2);
        assertThat(targets("documents.delete"))
                .containsAll(documents
                        .valueStream()
                        .map(document -> document.path("id").asString() + " "
                                + document.path("file").asString())
                        .toList());
    }

    @Test
    void ofAPageWhereItIs() throws Exception {
        String page = "{\"url\": \"https://example.org/a\", \"collection\": \"quarry\"}";

        assertThat(call("POST", "/api/v1/documents", page, everything()).statusCode())
                .isGreaterThanOrEqualTo(400);

        assertThat(targets("documents.add")).contains("quarry from https://example.org/a");
    }

    @Test
    void ofAKeyWhatItIsGoodFor() throws Exception {
        String press = """
                {"name": "Press", "roles": ["ask", "ingest"], "collections": ["town"], "rate": "60/minute"}
                """;

        JsonNode made =
                JSON.readTree(call("POST", "/api/v1/keys", press, everything()).body());

        String id = made.at("/key/id").asString();
        assertThat(targets("keys.create")).contains(id + " Press: ask, ingest in town; 60/minute");
        assertThat(targets("keys.create").toString())
                .doesNotContain(made.path("secret").asString());
    }
}
