package dev.docent.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Assistants see through MCP what their key may see.
class AssistantsAccessTest extends GuardedService {

    private String cook = "";

    @BeforeEach
    void makeAKey() {
        cook = key(Set.of(Role.ASK), "canteen");
    }

    private HttpResponse<String> send(String method, Map<String, ?> params, String key, String... headers)
            throws Exception {
        String body = JSON.writeValueAsString(Map.of("jsonrpc", "2.0", "id", 1, "method", method, "params", params));
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 0, headers.length);
        all[headers.length] = "Accept";
        all[headers.length + 1] = "application/json, text/event-stream";
        return call("POST", "/mcp", body, key, all);
    }

    private String session(String key) throws Exception {
        HttpResponse<String> begun = send(
                "initialize",
                Map.of(
                        "protocolVersion", "2025-06-18",
                        "capabilities", Map.of(),
                        "clientInfo", Map.of("name", "test", "version", "1")),
                key);
        return begun.headers().firstValue("Mcp-Session-Id").orElseThrow();
    }

    private String tool(String name, Map<String, ?> arguments, String session, String key) throws Exception {
        return send("tools/call", Map.of("name", name, "arguments", arguments), key, "Mcp-Session-Id", session)
                .body();
    }

    @Test
    void theToolsFindWhatTheKeyMaySee() throws Exception {
        String everything = everything();
        String all = session(everything);
        String own = session(cook);
        Map<String, String> question = Map.of("question", "Which mayor opened it?");
        Map<String, String> query = Map.of("query", "Which mayor opened it?");

        assertThat(tool("ask", question, all, everything)).contains("Vale");
        assertThat(tool("search", query, all, everything)).contains("Vale");
        assertThat(tool("ask", question, own, cook)).contains("status").doesNotContain("Vale", "Heron", "bridge");
        assertThat(tool("search", query, own, cook)).contains("canteen").doesNotContain("Vale", "Heron", "bridge");
    }

    @Test
    void anotherDocumentIsNoDocument() throws Exception {
        String own = session(cook);
        String town = document("town");

        String hidden = tool("read_document", Map.of("documentId", town), own, cook);
        String absent = tool("read_document", Map.of("documentId", "0123456789abcdef"), own, cook);

        assertThat(hidden.replace(town, "NAME")).contains("does not exist");
        assertThat(withoutId(hidden.replace(town, "NAME")))
                .isEqualTo(withoutId(absent.replace("0123456789abcdef", "NAME")));
    }

    /// Events have numbers of their own.
    private static String withoutId(String events) {
        return events.replaceAll("(?m)^id:.*$", "");
    }

    @Test
    void aSessionIsWorthNothingWithoutItsKey() throws Exception {
        String session = session(everything());

        String other = tool("ask", Map.of("question", "Which mayor opened it?"), session, cook);

        assertThat(other).doesNotContain("Vale", "Heron");
        assertThat(send("tools/list", Map.of(), "", "Mcp-Session-Id", session).statusCode())
                .isEqualTo(401);
    }
}
