package dev.docent.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.index.Filter;
import dev.docent.index.Match;
import dev.docent.reader.Reading;
import dev.docent.reader.Reading.Span;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingRetrieverTest {

    private static final Match HARBOUR = Matches.of("harbour.md", 0, "The harbour was closed for repairs in 1987.", "");
    private static final Match FOG = Matches.of("fog.md", 0, "Fog kept every ship in port for a whole week.", "");
    private static final Match STORM =
            Matches.of("storm.md", 0, "The storm tore the roof off the old customs house.", "");
    private static final Match COPY = Matches.of("copy.md", 0, "THE HARBOUR was closed, for repairs, in 1987!", "");

    private static final String NEWS =
            "The northern quay of the harbour will stay closed to all ships until %s because two of its posts have to be"
                    + " replaced. The harbour master asks skippers to moor at the southern quay. Ferries to the islands"
                    + " leave from there as well, at their usual times, and the fare stays what it has been.";

    private final List<String> read = new ArrayList<>();

    private ReadingRetriever retriever(List<Match> words, List<Match> meaning, int readLimit) {
        return new ReadingRetriever(
                new FixedIndex(words, meaning),
                this::read,
                new RetrievalProperties(10, readLimit, 0, RetrievalProperties.Expansion.OFF, Duration.ofSeconds(1)),
                Clock.systemUTC());
    }

    /// Believes in passages that speak of a storm.
    private List<Reading> read(String question, List<String> passages) {
        read.addAll(passages);
        return passages.stream()
                .map(passage -> new Reading(List.of(new Span(0, 3, passage.contains("storm") ? 30 : -3)), 0))
                .toList();
    }

    private static List<String> files(Evidence evidence) {
        return evidence.passages().stream()
                .map(passage -> passage.match().document().file())
                .toList();
    }

    private static Query query() {
        return new Query("What happened?", Filter.NONE);
    }

    @Test
    void whatBothSearchesFindComesBeforeWhatOneFinds() {
        ReadingRetriever retriever = retriever(List.of(FOG, HARBOUR), List.of(STORM, HARBOUR), 8);

        assertThat(files(retriever.search(query(), 10))).first().isEqualTo("harbour.md");
        assertThat(files(retriever.search(query(), 10))).containsExactlyInAnyOrder("harbour.md", "fog.md", "storm.md");
    }

    @Test
    void theReaderHasTheLastWordOnTheOrder() {
        ReadingRetriever retriever = retriever(List.of(HARBOUR, FOG, STORM), List.of(HARBOUR, FOG, STORM), 8);

        assertThat(files(retriever.retrieve(query()))).first().isEqualTo("storm.md");
    }

    @Test
    void whatIsNotReadComesAfterWhatIs() {
        ReadingRetriever retriever = retriever(List.of(HARBOUR, FOG, STORM), List.of(HARBOUR, FOG, STORM), 2);

        Evidence evidence = retriever.retrieve(query());

        assertThat(read).hasSize(2);
        assertThat(evidence.passages().getLast().reading()).isEmpty();
        assertThat(evidence.passages())
                .isSortedAccordingTo((one, other) -> Double.compare(other.relevance(), one.relevance()));
    }

    @Test
    void aCopyOfAStoryIsFoldedIntoIt() {
        Evidence evidence =
                retriever(List.of(HARBOUR, COPY, FOG), List.of(HARBOUR), 8).retrieve(query());

        assertThat(files(evidence)).containsExactly("harbour.md", "fog.md");
        assertThat(evidence.passages().getFirst().copies()).containsExactly(COPY);
    }

    @Test
    void anotherHeadlineMakesNoOtherStory() {
        Match story = Matches.of("a.md", 0, "A quay is closed. " + NEWS.formatted("4 May"), "");
        Match copy = Matches.of("b.md", 0, "Ships must wait. " + NEWS.formatted("4 May"), "");

        assertThat(files(retriever(List.of(story, copy), List.of(), 8).retrieve(query())))
                .containsExactly("a.md");
    }

    /// Only one figure was corrected, and that may be what is asked for.
    @Test
    void aCorrectedVersionIsReadByItself() {
        Match story = Matches.of("a.md", 0, NEWS.formatted("4 May"), "");
        Match corrected = Matches.of("b.md", 0, NEWS.formatted("9 May"), "");

        assertThat(files(retriever(List.of(story, corrected), List.of(), 8).retrieve(query())))
                .containsExactlyInAnyOrder("a.md", "b.md");
    }

    @Test
    void aTableThatGoesOnIsReadWithTheNamesOfItsColumns() {
        Match row = Matches.of("table.md", 1, "| storm | 12 |", "| what | days |\n| --- | --- |");

        retriever(List.of(row), List.of(), 8).retrieve(query());

        assertThat(read).containsExactly("what: storm; days: 12.");
    }

    @Test
    void thePartsOfAQuestionAreLookedForAloneAndShareWhatIsRead() {
        List<String> asked = new ArrayList<>();
        var retriever = new ReadingRetriever(
                new FixedIndex(List.of(HARBOUR, FOG, STORM), List.of(HARBOUR, FOG, STORM)),
                (question, passages) -> {
                    asked.add(question);
                    return read(question, passages);
                },
                new RetrievalProperties(10, 2, 0, RetrievalProperties.Expansion.OFF, Duration.ofSeconds(1)),
                Clock.systemUTC());

        Evidence evidence = retriever.retrieve(query().inParts(List.of("What tore the roof?", "When was it?")));

        assertThat(asked).containsExactly("What tore the roof?", "When was it?");
        assertThat(read).hasSize(4);
        assertThat(evidence.parts()).hasSize(2);
        assertThat(files(evidence)).containsExactlyInAnyOrder("harbour.md", "fog.md", "storm.md");
        assertThat(evidence.stages()).extracting(Stage::name).doesNotHaveDuplicates();
    }

    @Test
    void aQuestionForOneThingHasNoParts() {
        Query query = query().inParts(List.of("What happened?"));

        assertThat(query.parts()).isEmpty();
        assertThat(retriever(List.of(FOG), List.of(), 8).retrieve(query).parts())
                .isEmpty();
    }

    @Test
    void namesWhatRan() {
        Evidence evidence = retriever(List.of(FOG), List.of(STORM), 8).retrieve(query());

        assertThat(evidence.stages()).extracting(Stage::name).containsExactly("words", "meaning", "fusion", "reader");
    }

    @Test
    void nothingFoundIsNoEvidence() {
        assertThat(retriever(List.of(), List.of(), 8).retrieve(query()).passages())
                .isEmpty();
    }
}
