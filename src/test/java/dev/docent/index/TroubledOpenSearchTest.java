package dev.docent.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docent.OpenSearchNodes;
import dev.docent.document.DocumentId;
import dev.docent.index.opensearch.OpenSearchEngines;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What comes of an index whose OpenSearch falters for a moment, as it does when a node dies.
class TroubledOpenSearchTest {

    private final OpenSearchNodes nodes = OpenSearchNodes.running();
    private final TroubledNode node = new TroubledNode(nodes.urls().getFirst());
    private final DocumentIndex index = new EnginePassageIndex(
            OpenSearchEngines.open(node.urls(), nodes.freshPrefix(), 1, 0),
            new Embedder(new LetterCounts("letters")),
            Clock.systemUTC());

    @AfterEach
    void close() {
        index.close();
        node.close();
    }

    private List<String> found() {
        return Texts.of(index.matching("harbour", 10, Filter.NONE));
    }

    @Test
    void aDocumentIsWholeThoughNobodyHeardThatItWasWritten() {
        node.loseAnswer("PUT", "/_doc/");

        Texts.put(index, Texts.document("a.md", "The harbour was closed."));

        assertThat(node.isOver()).isTrue();
        assertThat(found()).containsExactly("The harbour was closed.");
        assertThat(index.nearest("harbour", 10, Filter.NONE)).hasSize(1);
    }

    @Test
    void aDocumentIsReplacedThoughNobodyHeardThatItWas() {
        Texts.put(index, Texts.document("a.md", "The harbour was closed."));
        node.loseAnswer("PUT", "/_doc/");

        Texts.put(index, Texts.document("a.md", "The harbour is open again."));

        assertThat(node.isOver()).isTrue();
        assertThat(found()).containsExactly("The harbour is open again.");
        assertThat(index.nearest("harbour", 10, Filter.NONE)).hasSize(1);
    }

    @Test
    void aDocumentIsGoneThoughNobodyHeardThatItWasRemoved() {
        Texts.put(index, Texts.document("a.md", "The harbour was closed."));
        node.loseAnswer("PUT", "/_doc/");

        index.remove(new DocumentId("a_md"));

        assertThat(node.isOver()).isTrue();
        assertThat(found()).isEmpty();
        assertThat(index.passages()).isZero();
    }

    @Test
    void aSearchThatCannotTellWhichDocumentsStandIsNoAnswer() {
        Texts.put(index, Texts.document("a.md", "The harbour was closed."));
        node.answer("POST", "/_mget", """
                {"docs": [{"_index": "any", "_id": "a_md", "error": {"type": "no_shard_available_action_exception"}}]}
                """);

        assertThatThrownBy(this::found).isInstanceOf(IndexUnavailableException.class);

        assertThat(found()).containsExactly("The harbour was closed.");
    }

    @Test
    void aCopyThatIsBehindIsNotTakenForAnIndexThatWasPutBack() {
        Texts.put(index, Texts.document("a.md", "The harbour was closed."));
        node.answerAtCopies("POST", "_documents/_search", "{\"hits\": {\"hits\": []}}");

        Texts.put(index, Texts.document("b.md", "The ferry sailed."));

        assertThat(node.isOver()).as("a copy was asked").isFalse();
        assertThat(found()).containsExactly("The harbour was closed.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            401 | {"error": "Unauthorized"}                                                    | docent.index.opensearch.user
            403 | {"error": {"type": "security_exception"}, "status": 403}                     | docent.index.opensearch.user
            403 | {"error": {"type": "cluster_block_exception", "reason": "FORBIDDEN/8/index write"}} | FORBIDDEN/8/index write
            """)
    void whatOpenSearchForbidsIsToldToWhoSetItUp(int status, String answer, String told) {
        node.answer("POST", "_passages/_search", status, answer);

        assertThatThrownBy(this::found)
                .isInstanceOf(IndexUnavailableException.class)
                .hasMessageContaining("cannot be used")
                .hasMessageContaining(told);
    }

    @Test
    void passagesThatMayNotBeWrittenWaitUntilTheyMay() {
        node.answer("POST", "/_bulk", """
                {"errors": true, "items": [{"index": {"status": 403, "error": {"type": "cluster_block_exception"}}}]}
                """);

        assertThatThrownBy(() -> Texts.put(index, Texts.document("a.md", "The harbour was closed.")))
                .isInstanceOf(IndexUnavailableException.class)
                .hasMessageContaining("block");
    }

    @Test
    void passagesThatCannotBeTakenNowAreTakenAnotherTime() {
        node.answer("POST", "/_bulk", """
                {"errors": true, "items": [{"index": {"status": 429, "error": {"type": "rejected_execution_exception"}}}]}
                """);

        assertThatThrownBy(() -> Texts.put(index, Texts.document("a.md", "The harbour was closed.")))
                .isInstanceOf(IndexUnavailableException.class);

        Texts.put(index, Texts.document("a.md", "The harbour was closed."));
        assertThat(found()).containsExactly("The harbour was closed.");
    }
}
