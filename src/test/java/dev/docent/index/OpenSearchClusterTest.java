package dev.docent.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docent.OpenSearchNodes;
import dev.docent.index.opensearch.OpenSearchEngines;
import dev.docent.model.embedding.Waiting;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class OpenSearchClusterTest {

    private static final int NODES = 3;
    private static final int DOCUMENTS = 10;

    private static boolean works(DocumentIndex index, int documents) {
        try {
            return index.matching("harbour", 50, Filter.NONE).size() == documents
                    && index.nearest("harbour", 50, Filter.NONE).size() == documents;
        } catch (IndexUnavailableException notYet) {
            return false;
        }
    }

    @Test
    void whenOneNodeOfThreeDiesNothingIsLostAndTheOthersGoOn() {
        try (OpenSearchNodes nodes = OpenSearchNodes.begin(NODES);
                DocumentIndex index = index(nodes, 1);
                DocumentIndex withoutCopies = index(nodes, 0)) {
            fill(index);
            fill(withoutCopies);
            nodes.awaitCopies();

            nodes.stop(1);

            Waiting.until(() -> works(index, DOCUMENTS));
            Waiting.until(() -> takes(index));
            Waiting.until(() -> works(index, DOCUMENTS + 1));
            assertThatThrownBy(() -> withoutCopies.matching("harbour", 50, Filter.NONE))
                    .as("what is found in a part of it is no answer")
                    .isInstanceOf(IndexUnavailableException.class);
        }
    }

    private static DocumentIndex index(OpenSearchNodes nodes, int replicas) {
        return new EnginePassageIndex(
                OpenSearchEngines.open(nodes.urls(), nodes.freshPrefix(), NODES, replicas),
                new Embedder(new LetterCounts("letters")),
                Clock.systemUTC());
    }

    private static void fill(DocumentIndex index) {
        for (int i = 0; i < DOCUMENTS; i++) {
            Texts.put(index, Texts.document((char) ('a' + i) + ".md", "The harbour was closed."));
        }
        assertThat(works(index, DOCUMENTS)).isTrue();
    }

    private static boolean takes(DocumentIndex index) {
        try {
            Texts.put(index, Texts.document("z.md", "The harbour is open again."));
            return true;
        } catch (IndexUnavailableException notYet) {
            return false;
        }
    }
}
