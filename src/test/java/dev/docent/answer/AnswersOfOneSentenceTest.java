package dev.docent.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.answer.Answer.Grounded;
import dev.docent.answer.Answer.NotFound;
import dev.docent.reader.Reader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is left out of answers: the line that dates a document, what was said already, what begins something else.
class AnswersOfOneSentenceTest {

    private static final double SURE = 14;

    private final ExtractiveAnswerer answerer = answerer((_, _) -> List.of());

    private static ExtractiveAnswerer answerer(Reader reader) {
        return new ExtractiveAnswerer(ShippedSettings.answers(), reader);
    }

    private Answer answer(String question, Found... found) {
        return answerer.answer(question, Found.evidence(found));
    }

    @Test
    void theDayOfPublicationIsNotTheDayOfWhatIsTold() {
        var published = LocalDate.of(2026, 4, 14);
        String text = "Published 14 April 2026\n\nOn Sunday the plant failed.";
        var line = new Found("line.txt", published, text, "14 April 2026", SURE);
        var told = new Found("told.txt", published, text, "On Sunday", SURE - 1);

        var answer = (Grounded) answer("When did the plant fail?", line, told);

        assertThat(answer.shortAnswer()).contains("12 April 2026");
        assertThat(answer("When did the plant fail?", line)).isInstanceOf(NotFound.class);
        assertThat(((Grounded) answer("When was the report on the plant published?", line)).shortAnswer())
                .contains("14 April 2026");
    }

    @Test
    void anEventOnTheDayOfPublicationIsNoByline() {
        var found = new Found(
                "mill.txt", LocalDate.of(2026, 4, 14), "The mill burnt down on 14 April 2026.", "14 April 2026", SURE);

        assertThat(((Grounded) answer("When did the mill burn down?", found)).shortAnswer())
                .contains("14 April 2026");
    }

    @Test
    void aSentenceThatAnswersTwoPartsOfAQuestionIsSaidOnce() {
        String text = "About 4,200 kilograms had to be destroyed, at a cost of 19,000 pounds.";
        var found = new Found("report.txt", text, "4,200 kilograms", SURE);
        var reading = answerer((question, _) ->
                List.of(Found.reading(text, question.startsWith("How") ? "4,200 kilograms" : "19,000 pounds", SURE)));

        var answer = (Grounded)
                reading.answer("How many kilograms were destroyed and what did it cost?", Found.evidence(found));

        assertThat(answer.text()).isEqualTo(text + " [1]");
        assertThat(answer.shortAnswer()).contains("About 4,200 kilograms; 19,000 pounds");
    }

    @Test
    void aTitleWithItsDateIsNoAccount() {
        var found = new Found(
                "report.txt",
                "Incident report: cooling failure\nPublished 14 April 2026\n\nA valve had frozen shut. The plant stood still.",
                "cooling failure",
                SURE);

        assertThat(answer("What happened at the plant?", found).text()).startsWith("A valve had frozen shut.");
    }

    @Test
    void aLongerAnswerEndsWhereSomethingElseBegins() {
        var found = new Found(
                "handbook.txt", "The notice period is one month. Laptops must be handed back.", "one month", SURE);

        assertThat(answer("What is the notice period?", found).text()).isEqualTo("The notice period is one month. [1]");
    }

    @Test
    void whatStandsUnderAHeadingThatNamesWhatIsAskedIsQuotedAsAWhole() {
        var found = new Found(
                "guide.md",
                "## Setting up\n\nConnect the cable to the port. A green lamp shows power. Sign in with the password below.",
                "Connect the cable to the port",
                SURE);

        assertThat(answer("How do I set up the router?", found).text()).contains("Sign in");
    }

    @Test
    void aListThatIsAnnouncedIsNotCutOffAfterTheColon() {
        var found = new Found(
                "policy.md",
                "Each policy has an action that runs when its rules match. The actions can be:\n\n- reject\n- redirect\n",
                "an action that runs when its rules match",
                SURE);

        assertThat(answer("What is a policy?", found).text()).contains("reject").contains("redirect");
    }

    @Test
    void ofAListOnlyTheItemThatAnswersIsQuoted() {
        var found = new Found(
                "lamp.md",
                "Lamps\n\n- Red lamp: the router is being reset.\n- Slow network: move the router away from ovens.\n",
                "the router is being reset",
                SURE);

        assertThat(answer("What does a red lamp mean?", found).text())
                .contains("reset")
                .doesNotContain("ovens");
    }

    @Test
    void twoThingsAreNoContradictionWhereTheQuestionNamesNeither() {
        var laptops = new Found("a.md", "Company laptops must be returned.", "Company laptops", SURE);
        var leave = new Found("b.md", "Whoever returns from a risky place must rest.", "a risky place", SURE - 1);

        assertThat(answer("What must be returned?", laptops, leave)).isInstanceOf(Grounded.class);
    }

    @Test
    void aContractsTermStandsForTheNameBeforeIt() {
        var found = new Found(
                "lease.md",
                "This lease is made between Norfield Estates Limited (\"the Landlord\") and Petra Lindqvist (\"the Tenant\").",
                "Petra Lindqvist",
                SURE);

        assertThat(((Grounded) answer("Who is the landlord?", found)).shortAnswer())
                .contains("Norfield Estates Limited");
        assertThat(((Grounded) answer("Who is the tenant?", found)).shortAnswer())
                .contains("Petra Lindqvist");
    }

    @Test
    void aReasonIsNotToldByTheWholeListThatItStandsIn() {
        var found = new Found("minutes.txt", """
                        1. The minutes were approved.
                        2. The board bought a lift, against Lena Voss, who thought it too dear.
                        3. Cleaning was discussed.
                        """, "thought it too dear", SURE);

        assertThat(answer("Why did Lena Voss vote against the lift?", found).text())
                .contains("too dear")
                .doesNotContain("Cleaning");
    }

    @Test
    void aDayWithoutAYearMayBeOfTheMonthThatIsAskedFor() {
        var found = new Found("profile.md", "On 20 May Bo met Ann.", "20 May", SURE);
        var reading = answerer((_, _) -> List.of(Found.reading(found.text(), "20 May", SURE)));

        var may = reading.answer("When did Bo meet Ann in May?", Found.evidence(found));
        var march = reading.answer("When did Bo meet Ann in March?", Found.evidence(found));

        assertThat(((Grounded) may).shortAnswer()).contains("20 May");
        assertThat(march).isInstanceOf(NotFound.class);
    }

    @Test
    void aQuestionForADayWithinAMonthIsNotAnsweredWithoutADay() {
        var january = new Found("january.md", "Bo met Ann on 4 January 2026.", "4 January 2026", SURE);
        var undated = new Found("undated.md", "Bo met Ann after lunch.", "after lunch", SURE - 2);
        var reading = answerer((_, passages) -> passages.stream()
                .map(text -> Found.reading(text, text.contains("lunch") ? "after lunch" : "4 January 2026", SURE))
                .toList());

        var answer = (NotFound) reading.answer("When did Bo meet Ann in March?", Found.evidence(january, undated));

        assertThat(answer.related()).extracting(near -> near.document().file()).contains("january.md");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How many girls leave school? | Up to 30% of the girls leave school early. | 30% | Up to 30%
            How many works are shown? | The museum shows more than 70,000 works of art. | 70,000 | more than 70,000
            How old must guests be? | Guests must be at least 18 years old. | 18 years | at least 18 years
            How many people live there? | About two million people live there. | two million | About two million
            How many works are shown? | The museum shows 70,000 works of art. | 70,000 | 70,000
            Which river is it over? | The bridge leads over Silverwater. | Silverwater | Silverwater
            """)
    void aNumberIsGivenWithItsBound(String question, String sentence, String found, String shortAnswer) {
        var answer = (Grounded) answer(question, Found.lighthouse(sentence, found));

        assertThat(answer.shortAnswer()).contains(shortAnswer);
    }

    @Test
    void whatHoldsOfTheNumberThatIsAskedAboutGoesFirst() {
        var twoNights = new Found("short.md", "A trip of two nights needs the head's leave.", "the head's leave", SURE);
        var sixNights =
                new Found("long.md", "A trip of six nights needs the board's leave.", "the board's leave", SURE - 3);

        var six = (Grounded) answer("Whose leave does a trip of six nights need?", twoNights, sixNights);
        Answer any = answer("Whose leave does a trip need?", twoNights, sixNights);

        assertThat(six.text()).startsWith("A trip of six nights");
        assertThat(any.text()).contains("A trip of two nights");
    }

    @Test
    void aListOfNamesSaysOfNobodyWhatTheyDo() {
        var list = new Found("list.md", "Present: Ann Lee (chair), Bo Moe.", "Bo Moe", SURE);
        var told = new Found(
                "told.md", "The board wants a spare pump. Bo Moe will get three quotes by April.", "Bo Moe", SURE - 2);

        assertThat(answer("Who will get quotes for the spare pump?", list, told).text())
                .startsWith("Bo Moe will get three quotes by April.");
        assertThat(answer("Who will replace Ann Lee?", list)).isInstanceOf(NotFound.class);
        assertThat(answer("Who was present?", list).text()).startsWith("Present: Ann Lee");
        assertThat(answer("Who attended the meeting?", list).text()).startsWith("Present: Ann Lee");
    }

    @Test
    void theNamesOfATablesColumnsAreNoAnswer() {
        var found = new Found("codes.md", "| Code | Meaning |\n| --- | --- |\n| P1 | Lost |\n", "Meaning", SURE);

        assertThat(answer("What is the number of the office?", found)).isInstanceOf(NotFound.class);
    }
}
