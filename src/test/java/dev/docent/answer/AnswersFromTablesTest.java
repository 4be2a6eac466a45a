package dev.docent.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.answer.Answer.Conflicting;
import dev.docent.answer.Answer.Grounded;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Answers that stand in cells.
class AnswersFromTablesTest {

    private static final double SURE = 14;
    private static final double UNSURE = -9;

    private static final String GRADES = """
            | Grade | Hotel per night | Train class |
            | --- | --- | --- |
            | Associate | 110 euros | second |
            | Manager | 140 euros | second |
            | Director | 180 euros | first |
            """;

    private final ExtractiveAnswerer answerer = new ExtractiveAnswerer(ShippedSettings.answers(), (_, _) -> List.of());

    private Answer answer(String question, Found... found) {
        return answerer.answer(question, Found.evidence(found));
    }

    @Test
    void theRowIsTheOneThatTheQuestionNamesThoughItSaysOnlyAPartOfTheColumnsName() {
        var found = new Found("travel.md", GRADES, "140 euros", SURE);

        var answer = (Grounded) answer("What is the hotel limit for directors?", found);

        assertThat(answer.shortAnswer()).contains("180 euros");
        assertThat(answer.text()).isEqualTo("Grade: Director; Hotel per night: 180 euros; Train class: first. [1]");
    }

    @Test
    void labelsAndValuesWithoutNamesOfColumnsAreToldAsSuch() {
        var found = new Found("profile.pdf", """
                        Posts | Deputy prime minister and foreign minister of Pakistan
                        Expected next | A second meeting in autumn
                        """, "A second meeting in autumn", SURE);

        var next = (Grounded) answer("What is expected next?", found);
        var all = (Grounded) answer("Which things?", found);

        assertThat(next.text()).isEqualTo("Expected next: A second meeting in autumn. [1]");
        assertThat(all.text())
                .isEqualTo("Posts: Deputy prime minister and foreign minister of Pakistan."
                        + " Expected next: A second meeting in autumn. [1]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Which formats can the Wren 9 record?;    Formats: WAV, FLAC and MP3. [1]
            What formats does the Wren 9 have?;      Formats: WAV, FLAC and MP3. [1]
            What inputs does the Wren 9 have?;       Inputs: 2 XLR, 1 jack. [1]
            """)
    void thePropertiesOfSomethingAreToldByTheRowOfThatProperty(String question, String expected) {
        var found = new Found("wren-9.md", """
                        # The Wren 9

                        | Property | Value |
                        | --- | --- |
                        | Inputs | 2 XLR, 1 jack |
                        | Formats | WAV, FLAC and MP3 |

                        ## Recording

                        1. Slide the switch upwards.
                        2. Press REC.
                        """, "Slide the switch upwards", SURE);

        assertThat(answer(question, found).text()).as(question).isEqualTo(expected);
    }

    @Test
    void ofSeveralRowsThatTheQuestionNamesEachIsGiven() {
        var found = new Found("travel.md", GRADES, "second", SURE);

        var answer = (Grounded) answer("Which train class do associates and directors get?", found);

        assertThat(answer.shortAnswer()).contains("second; first");
        assertThat(answer.citations()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Compare the hotel limits of associates and directors.
            What is the difference between an associate's and a director's hotel allowance?
            What is the difference between associates and directors in hotels?
            """)
    void aComparisonQuotesBothRowsAndNoOther(String question) {
        var found = new Found("travel.md", GRADES, "110 euros", SURE);

        var answer = (Grounded) answer(question, found);

        assertThat(answer.text()).contains("110 euros").contains("180 euros").doesNotContain("140");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Who may spend more on hotels, managers or directors? ; Director
            Who gets the cheaper hotel, managers or directors?   ; Manager
            Who has the lowest hotel limit, associates or directors? ; Associate
            """)
    void theShortAnswerOfAComparisonIsTheOneLookedFor(String question, String expected) {
        var found = new Found("travel.md", GRADES, "140 euros", SURE);

        assertThat(((Grounded) answer(question, found)).shortAnswer()).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            How much rent does Printworks pay?             ; 2600
            Since when has Amara Foods been a tenant?      ; 2021
            What is the area of Unit 3?                    ; 120 m2
            Who is the tenant of Unit 2?                   ; Amara Foods
            """)
    void aRowIsNamedByAnyOfItsCells(String question, String expected) {
        var found = new Found("units.csv", """
                | Unit | Tenant | Area (m2) | Rent per month | Since |
                | --- | --- | --- | --- | --- |
                | 1 | Bell Cycles | 85 | 1900 | 2019 |
                | 2 | Amara Foods | 60 | 1500 | 2021 |
                | 3 | Printworks | 120 | 2600 | 2018 |
                """, "2019", SURE);

        assertThat(((Grounded) answer(question, found)).shortAnswer()).contains(expected);
    }

    @Test
    void tablesThatGiveDifferentValuesForOneRowContradictEachOther() {
        String table = "| City | Hotel ceiling |\n| --- | --- |\n| Oslo | %s |\n| Rome | 120 euros |\n";
        var old = new Found("old.md", LocalDate.of(2024, 1, 9), table.formatted("180 euros"), "Rome", UNSURE);
        var recent = new Found("new.md", LocalDate.of(2026, 1, 9), table.formatted("190 euros"), "Rome", UNSURE);

        var answer = (Conflicting) answer("What is the hotel ceiling in Oslo?", old, recent);

        assertThat(answer.values()).extracting(Answer.Value::shortAnswer).containsExactly("180 euros", "190 euros");
        assertThat(answer.text()).endsWith("The newer source says “190 euros” (9 January 2026).");
    }

    @Test
    void tablesThatGiveTheSameValueBearEachOtherOut() {
        String table = "| City | Hotel ceiling |\n| --- | --- |\n| Oslo | 180 euros |\n| Rome | 120 euros |\n";
        var one = new Found("one.md", table, "Rome", UNSURE);
        var other = new Found("other.md", "Rates.\n\n" + table, "Rome", UNSURE);

        var answer = (Grounded) answer("What is the hotel ceiling in Oslo?", one, other);

        assertThat(answer.shortAnswer()).contains("180 euros");
        assertThat(answer.citations()).hasSize(2);
    }

    @Test
    void aTableAnswersThoughAllThatTheReaderFoundIsOfAnotherMeasure() {
        String text =
                "The router has 4 gigabit ports.\n\n| Router | Voltage |\n| --- | --- |\n| R7 | 12 V |\n| R9 | 24 V |\n";
        var found = new Found("router.md", text, "4 gigabit", SURE);

        assertThat(((Grounded) answer("What voltage does the router R7 need?", found)).shortAnswer())
                .contains("12 V");
    }

    @Test
    void aVoltageIsNotANumberOfOtherThings() {
        var ports = new Found("ports.md", "The router has 4 gigabit ports.", "4 gigabit", SURE + 1);
        var power = new Found("power.md", "The router needs 12 V.", "12 V", SURE);

        assertThat(((Grounded) answer("What voltage does the router need?", ports, power)).shortAnswer())
                .contains("12 V");
    }

    private static final String MESSAGES = """
            | Message | What it means | What to do |
            | --- | --- | --- |
            | E02 CARD | The card cannot be read | Format it; all takes are lost |
            | E07 FULL | The memory is full | Copy takes to a computer |
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What should I do if E07 is shown? | Message: E07 FULL; What it means: The memory is full; What to do: Copy takes to a computer. [1]
            How do I read the card?           | Message: E02 CARD; What it means: The card cannot be read; What to do: Format it; all takes are lost. [1]
            """)
    void whatToDoIsToldByTheOneRowThatIsAboutIt(String question, String expected) {
        var found = new Found("wren-9.md", MESSAGES, "Format it", question.contains("E07") ? UNSURE : SURE);

        assertThat(((Grounded) answer(question, found)).text()).isEqualTo(expected);
    }

    @Test
    void aCodeThatNoRowIsAboutIsNotGuessed() {
        assertThat(answer("What should I do if E09 is shown?", new Found("wren-9.md", MESSAGES, "Format it", UNSURE)))
                .isInstanceOf(Answer.NotFound.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Who do I tell about a lost badge?   | Matter: Lost badge; Who: Porter; How: Extension 300. [1]
            Who do I tell when I lose a badge?  | Matter: Lost badge; Who: Porter; How: Extension 300. [1]
            """)
    void whoseColumnIsCalledWhoIsToldHoweverItIsAskedFor(String question, String expected) {
        var found = new Found("porter.md", """
                        | Matter | Who | How |
                        | --- | --- | --- |
                        | Lost badge | Porter | Extension 300 |
                        | Broken lamp | Janitor | Extension 311 |
                        """, "Janitor", UNSURE);

        assertThat(((Grounded) answer(question, found)).text()).isEqualTo(expected);
    }
}
