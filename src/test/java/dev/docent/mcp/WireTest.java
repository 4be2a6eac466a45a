package dev.docent.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.index.IndexUnavailableException;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is said over the wire where something is wrong.
class WireTest extends ScriptedService {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"jsonrpc": "2.0", "id":                                         | 400 | not valid JSON at line 1
            [{"jsonrpc": "2.0", "id": 1, "method": "ping"}]                  | 400 | several at a time are not taken
            "ping"                                                           | 400 | one JSON-RPC message
            {"jsonrpc": "2.0"}                                               | 400 | no message of JSON-RPC
            {"jsonrpc": "2.0", "id": 1, "method": "initialize"}              | 200 | params must hold protocolVersion
            {"jsonrpc": "2.0", "id": 1, "method": "ping"}                    | 400 | Session ID required
            """)
    void whatIsNoMessageIsRefusedInWords(String body, int status, String words) throws Exception {
        HttpResponse<String> response = wire.post("", body);

        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.body())
                .contains(words)
                .contains("\"error\"")
                .doesNotContain("Exception", "stackTrace", "dev.docent", "java.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"jsonrpc": "2.0", "id": 1, "method": "tools/call"}                                                    | params must hold the tool's name
            {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": "ask", "arguments": ["Who?"]}}  | arguments as an object
            {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": "delete", "arguments": {}}}     | Unknown tool
            {"jsonrpc": "2.0", "id": 1, "method": "resources/list"}                                                | Method not found
            """)
    void whatCannotBeServedIsAnErrorWithoutInnards(String body, String words) throws Exception {
        HttpResponse<String> response = wire.post(wire.session(), body);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body())
                .contains(words)
                .contains("\"error\"")
                .doesNotContain("Exception", "dev.docent", "java.");
    }

    @Test
    void aMessageThatIsTooLongIsRefused() throws Exception {
        HttpResponse<String> response = wire.post(wire.session(), ASK.replace("Who?", "x".repeat(2048)));

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body()).contains("2048 bytes at the most");
    }

    @Test
    void pagesOfOtherSitesAndForeignHostsAreRefused() throws Exception {
        HttpResponse<String> foreign = wire.post(wire.session(), ASK, "Origin", "https://evil.example");

        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(foreign.body()).contains("another site");
        assertThat(wire.raw("evil.example")).startsWith("HTTP/1.1 421");
    }

    @Test
    void whoeverOpensOneSessionAfterAnotherLosesTheirOwnThatWereNotUsedForLongest() throws Exception {
        List<String> opened = new ArrayList<>();
        for (int i = 0; i < 31; i++) {
            opened.add(wire.session());
        }

        assertThat(wire.post(opened.getFirst(), ASK).statusCode()).isEqualTo(404);
        assertThat(wire.post(opened.get(1), ASK).statusCode()).isEqualTo(200);
        assertThat(wire.delete(opened.getLast()).statusCode()).isEqualTo(200);
        assertThat(wire.post(opened.getLast(), ASK).statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsAwayForAMomentIsToldWithWhatToDo() throws Exception {
        conversations.answerLike((_, _) -> {
            throw new IndexUnavailableException("The engine", new IOException("10.0.0.7 said nothing"));
        });

        HttpResponse<String> response = wire.post(wire.session(), ASK);

        assertThat(response.body())
                .contains("\"isError\":true", "The engine cannot be reached at present. Try again in a few seconds.")
                .doesNotContain("10.0.0.7");
    }

    @Test
    void aFailureIsToldWithItsTraceAlone() throws Exception {
        conversations.answerLike((_, _) -> {
            throw new IllegalStateException("secret/path/model.bin is broken");
        });

        HttpResponse<String> response = wire.post(
                wire.session(), ASK, "traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");

        assertThat(response.body())
                .contains("\"isError\":true", "4bf92f3577b34da6a3ce929d0e0e4736")
                .doesNotContain("secret");
    }
}
