package dev.docent.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.OpenSearchNodes;
import dev.docent.index.opensearch.OpenSearchEngines;
import dev.docent.model.embedding.Waiting;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// What becomes of passages whose writer was killed before their document was written.
class LeftoversTest {

    private final OpenSearchNodes nodes = OpenSearchNodes.running();
    private final String prefix = nodes.freshPrefix();

    private DocumentIndex index(Duration ago) {
        Clock clock = Clock.offset(Clock.systemUTC(), ago.negated());
        return new EnginePassageIndex(
                OpenSearchEngines.open(nodes.urls(), prefix, clock), new Embedder(new LetterCounts("letters")), clock);
    }

    private String call(String method, String path) {
        URI address = nodes.urls().getFirst().resolve("/" + prefix + "_1_" + path);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(address)
                                    .method(method, BodyPublishers.noBody())
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private boolean holds(int passages) {
        call("POST", "passages/_refresh");
        return call("GET", "passages/_count").contains("\"count\":" + passages + ",");
    }

    private void leaveBehind(Duration ago) {
        try (DocumentIndex dying = index(ago)) {
            Texts.put(dying, Texts.document("a.md", "The harbour was closed."));
        }
        assertThat(call("DELETE", "documents/_doc/a_md?refresh=true")).contains("deleted");
    }

    @Test
    void whatWasLeftBehindLongAgoIsRemovedOnceItIsFound() {
        leaveBehind(Duration.ofHours(2));

        try (DocumentIndex index = index(Duration.ZERO)) {
            assertThat(index.matching("harbour", 10, Filter.NONE)).isEmpty();
            Waiting.until(() -> holds(0));
        }
    }

    @Test
    void whatMayStillBeInWorkIsPassedOverAndKept() {
        leaveBehind(Duration.ofMinutes(1));

        try (DocumentIndex index = index(Duration.ZERO)) {
            assertThat(index.matching("harbour", 10, Filter.NONE)).isEmpty();
            Texts.put(index, Texts.document("b.md", "The harbour is open."));
            assertThat(index.matching("harbour", 10, Filter.NONE)).hasSize(1);
        }
        assertThat(holds(2)).isTrue();
    }
}
