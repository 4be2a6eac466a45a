package dev.docent.answer.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.document.Collection;
import dev.docent.document.DocumentId;
import dev.docent.document.DocumentSummary;
import dev.docent.document.DocumentSummary.Status;
import dev.docent.document.PublicationDate;
import dev.docent.document.PublicationDate.Origin;
import dev.docent.index.Match;
import dev.docent.passage.Location;
import dev.docent.passage.Passage;
import dev.docent.passage.PassageId;
import dev.docent.reader.Reader;
import dev.docent.reader.Readers;
import dev.docent.retrieval.EvidencePassage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroundingTest {

    private static final String FERRY =
            "The ferry Alma left Norwich on Sunday. It carried 40 crates of fish, and no mail.";

    private static final Reader READER = Readers.shipped();

    private final Grounding grounding = new CheckedGrounding(READER);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Alma left Norwich on 4 January 2026.                   | true
            The ferry left Norwich on Sunday with 40 crates of fish.   | true
            The Alma carried forty crates of fish and no mail.         | true
            The Alma left Norwich on 5 January 2026.                   | false
            The Alma arrived in Norwich on Sunday.                     | false
            The Alma carried 50 crates of fish.                        | false
            The Alma carried more than 40 crates of fish.              | false
            The Alma carried 40 crates of coal.                        | false
            The Alma carried mail.                                     | false
            The ferry Alma left Norwich on Sunday, but was not late.   | false
            The Alma will leave Bergen on Sunday.                      | false
            """)
    void aSentenceStandsIfAPassageSaysAllOfIt(String sentence, boolean stands) {
        assertThat(grounding.of(sentence, List.of(passage("ferry", FERRY)), List.of(), ""))
                .as(sentence)
                .hasSize(stands ? 1 : 0);
    }

    @Test
    void theQuoteIsTheWholeSentenceThatSaysIt() {
        List<Support> supports =
                grounding.of("The Alma left Norwich on Sunday.", List.of(passage("ferry", FERRY)), List.of(), "");

        assertThat(supports).singleElement().satisfies(it -> {
            assertThat(FERRY.substring(it.start(), it.end())).isEqualTo("The ferry Alma left Norwich on Sunday.");
            assertThat(FERRY.substring(it.answerStart(), it.answerEnd())).isEqualTo("Alma left Norwich on Sunday");
        });
    }

    @Test
    void aMarkOnAnotherPassageIsMoved() {
        EvidencePassage ferry = passage("ferry", FERRY);
        EvidencePassage weather = passage("weather", "It rained in Norwich all day, and the wind came from the west.");

        List<Support> supports =
                grounding.of("The Alma left Norwich on Sunday.", List.of(weather, ferry), List.of(weather), "");

        assertThat(supports).extracting(Support::passage).containsExactly(ferry);
    }

    @Test
    void markedPassagesComeFirstAndThreeAreEnough() {
        List<EvidencePassage> passages =
                IntStream.range(0, 5).mapToObj(i -> passage("ferry" + i, FERRY)).toList();

        List<Support> supports =
                grounding.of("The Alma left Norwich on Sunday.", passages, List.of(passages.get(4)), "");

        assertThat(supports)
                .extracting(Support::passage)
                .containsExactly(passages.get(4), passages.get(0), passages.get(1));
    }

    @Test
    void aRowOfATableIsReadUnderItsColumns() {
        EvidencePassage fares = passage(
                "fares", "| City | Fare | Fee |\n| --- | --- | --- |\n| Oslo | 120 | 12 |\n| Turin | 95 | 9 |\n");

        assertThat(grounding.of("The fare to Turin is 95.", List.of(fares), List.of(), ""))
                .hasSize(1);
        assertThat(grounding.of("The fare to Oslo is 95.", List.of(fares), List.of(), ""))
                .isEmpty();
        assertThat(grounding.of("The fee for Oslo is 120.", List.of(fares), List.of(), ""))
                .isEmpty();
    }

    @Test
    void aRowThatListsNamesDoesNotSayWhoCameFirst() {
        EvidencePassage profile = passage("profile", """
                Profile: Ada Berg, who leads the harbour office

                In brief

                Posts | Head of the harbour office
                Guests met in May 2025 | Tom Lind, Eva Holm
                Guests met in June 2025 | Jon Moe
                """);

        assertThat(grounding.of("Berg met Eva Holm in May 2025.", List.of(profile), List.of(), ""))
                .hasSize(1);
        assertThat(grounding.of("Berg met Eva Holm after she saw Tom Lind.", List.of(profile), List.of(), ""))
                .isEmpty();
    }

    @Test
    void aPronounStandsForANameSaidBefore() {
        EvidencePassage posts = passage("posts", "Ada Berg leads the harbour office. Tom Lind repairs the cranes.");

        assertThat(grounding.of("She leads the harbour office.", List.of(posts), List.of(), "Ada Berg is from Oslo."))
                .hasSize(1);
        assertThat(grounding.of("He leads the harbour office.", List.of(posts), List.of(), "Tom Lind is from Oslo."))
                .isEmpty();
    }

    @Test
    void aPronounForAPersonStandsForNoPlace() {
        EvidencePassage visits = passage("visits", "Tom Lind flew to Oslo in May. He met the mayor on Monday.");

        assertThat(grounding.of("He met the mayor on Monday.", List.of(visits), List.of(), "Ada Berg visited Oslo."))
                .isEmpty();
        assertThat(grounding.of("He met the mayor on Monday.", List.of(visits), List.of(), "Tom Lind visited Oslo."))
                .hasSize(1);
    }

    @Test
    void whatSaysNothingIsSupportedByNothing() {
        assertThat(grounding.of("And so it is.", List.of(passage("ferry", FERRY)), List.of(), ""))
                .isEmpty();
    }

    private static EvidencePassage passage(String name, String text) {
        var id = new DocumentId(name);
        var cut = new Passage(new PassageId(id, 0), new Location(0, text.length(), "", OptionalInt.empty()), text, "");
        var document = new DocumentSummary(
                id,
                name + ".md",
                Collection.DEFAULT,
                "News from the harbour",
                Optional.empty(),
                Optional.of(new PublicationDate(LocalDate.of(2026, 1, 5), Origin.META)),
                "text/markdown",
                Optional.empty(),
                OptionalInt.empty(),
                text.length(),
                1,
                Status.INDEXED,
                Optional.empty(),
                Instant.EPOCH,
                "hash",
                id);
        return new EvidencePassage(new Match(cut, document, 1), Optional.empty(), 1, 1, 1, List.of());
    }
}
