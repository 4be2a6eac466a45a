package dev.docent.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.document.DocumentFile;
import dev.docent.document.DocumentId;
import dev.docent.document.SourceDocument;
import dev.docent.index.EmbeddingUnavailableException;
import dev.docent.index.Filter;
import dev.docent.index.Match;
import dev.docent.index.PassageIndex;
import dev.docent.passage.Passage;
import dev.docent.reader.Reading;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is found where not everything can be searched by meaning.
class MeaningSearchTest {

    private static final Match HARBOUR = Matches.of("harbour.md", 0, "The harbour was closed in January 1987.", "");

    private static Evidence evidence(PassageIndex index) {
        var retriever = new ReadingRetriever(
                index,
                MeaningSearchTest::read,
                new RetrievalProperties(10, 8, 0, RetrievalProperties.Expansion.OFF, Duration.ofSeconds(1)),
                Clock.systemUTC());
        return retriever.retrieve(new Query("What was closed in January 1987?", Filter.NONE));
    }

    private static List<Reading> read(String question, List<String> passages) {
        return passages.stream().map(_ -> new Reading(List.of(), 0)).toList();
    }

    /// Has a document that waits to be embedded, perhaps for a model that is away.
    private record WaitingIndex(PassageIndex index, boolean isModelAway) implements PassageIndex {

        @Override
        public List<Match> nearest(String text, int limit, Filter filter) {
            if (isModelAway) {
                throw new EmbeddingUnavailableException("The model is away.");
            }
            return index.nearest(text, limit, filter);
        }

        @Override
        public int unembedded() {
            return 1;
        }

        @Override
        public List<Match> matching(String text, int limit, Filter filter) {
            return index.matching(text, limit, filter);
        }

        @Override
        public boolean replace(SourceDocument document, String hash, List<Passage> passages, Progress progress) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void replaceFailed(DocumentFile file, String contentHash, String problem) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void move(List<DocumentFile> documents) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void remove(DocumentId document) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void flush() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int passages() {
            return index.passages();
        }
    }

    @Test
    void withoutAModelWordsAloneFindAndTheStageSaysSo() {
        Evidence evidence = evidence(new WaitingIndex(new FixedIndex(List.of(HARBOUR), List.of()), true));

        assertThat(evidence.passages()).extracting(EvidencePassage::match).containsExactly(HARBOUR);
        assertThat(evidence.stages()).extracting(Stage::name).startsWith("words", "meaning: unavailable");
    }

    @Test
    void whereDocumentsWaitToBeEmbeddedTheStageSaysSo() {
        Evidence evidence = evidence(new WaitingIndex(new FixedIndex(List.of(), List.of(HARBOUR)), false));

        assertThat(evidence.passages()).extracting(EvidencePassage::match).containsExactly(HARBOUR);
        assertThat(evidence.stages()).extracting(Stage::name).startsWith("words", "meaning: partial");
    }
}
