package dev.docent.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.answer.Answer.Conflicting;
import dev.docent.answer.Answer.Grounded;
import dev.docent.answer.Answer.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a cell says beside its words: the unit of its column, and whether it is what is asked for at all.
class CellsOfTablesTest {

    private static final double SURE = 14;
    private static final double UNSURE = -9;

    private final ExtractiveAnswerer answerer = new ExtractiveAnswerer(ShippedSettings.answers(), (_, _) -> List.of());

    private Answer answer(String question, Found... found) {
        return answerer.answer(question, Found.evidence(found));
    }

    private static String table(String columns, String... rows) {
        return "| " + columns + " |\n| --- | --- |\n| " + String.join(" |\n| ", rows) + " |\n";
    }

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource(delimiter = ';', textBlock = """
            Name  | Extension ; Ann Lee | 4711         ; Who is Ann Lee?
            Event | Venue     ; Easter Fair | Town hall ; When is the Easter Fair?
            Leave | Days      ; Sabbatical | 90        ; What is a sabbatical?
            Name  | Extension ; Ann Lee | 4711         ; Where is Ann Lee?
            Item  | Weight    ; Battery | 90 grams     ; How much does a battery cost?
            """)
    void aTableOfTwoColumnsDoesNotAnswerWhateverIsAskedOfItsLabels(String columns, String row, String question) {
        var found = new Found("table.md", table(columns, row, "Other | other"), "Other", UNSURE);

        assertThat(answer(question, found)).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource(delimiter = ';', textBlock = """
            Role  | Name   ; Treasurer | Ann Lee        ; Who is the treasurer?          ; Ann Lee
            Event | Date   ; Easter Fair | 12 April 2026 ; When is the Easter Fair?      ; 12 April 2026
            Event | Day    ; Staff meeting | Tuesday    ; When is the staff meeting?     ; Tuesday
            Event | Venue  ; Easter Fair | Town hall    ; Where is the Easter Fair?      ; Town hall
            Item  | Amount ; Deposit | 500 euros        ; What is the deposit?           ; 500 euros
            Item  | Fee    ; Locker | 5 euros           ; How much does a locker cost?   ; 5 euros
            """)
    void itAnswersWhatItsCellsAreOfTheKindFor(String columns, String row, String question, String expected) {
        var found = new Found("table.md", table(columns, row, "Other | other"), "Other", UNSURE);

        assertThat(((Grounded) answer(question, found)).shortAnswer()).contains(expected);
    }

    @Test
    void aSureSentenceIsBetterThanACellWhoseColumnIsNotNamed() {
        var cell = new Found("phones.md", table("Name | Extension", "Desk | 4711", "Bar | 4712"), "Bar", UNSURE);
        var sentence = new Found("house.md", "The desk has 12 drawers.", "12 drawers", SURE);

        assertThat(((Grounded) answer("How many has the desk?", sentence, cell)).shortAnswer())
                .contains("12 drawers");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
            Weight (kg)       ; 12     ; 12 kg
            Weight [in kg]    ; 12     ; 12 kg
            Weight in kg      ; 12     ; 12 kg
            Weight (kg)       ; 900 g  ; 900 g
            Weight (2024)     ; 12     ; 12
            Weight (net)      ; 12     ; 12
            Price ($)         ; 1,200  ; $1,200
            Price ($ million) ; 12     ; $12 million
            Price (EUR)       ; 49     ; 49 EUR
            Share (%)         ; 85     ; 85%
            Speed (km/h)      ; 120    ; 120 km/h
            Area (m2)         ; 60-80  ; 60-80 m2
            People (thousands) ; 120   ; 120 thousand
            Wins (W)          ; 12     ; 12
            Voltage (V)       ; 12     ; 12 V
            Weight (kg)       ; none   ; none
            """)
    void aMereNumberIsGivenTheUnitOfItsColumn(String column, String cell, String expected) {
        String said = ColumnUnit.of(column).map(unit -> unit.with(cell)).orElse(cell);

        assertThat(said).isEqualTo(expected);
    }

    @Test
    void theUnitOfAColumnIsSaidInTheAnswer() {
        String text = table("Parcel | Weight (kg)", "Small | 2", "Large | 12");
        var named = new Found("post.md", text, "Small", UNSURE);
        var read = new Found("post.md", text, "12", SURE);

        assertThat(((Grounded) answer("What is the weight of the large parcel?", named)).shortAnswer())
                .contains("12 kg");
        assertThat(((Grounded) answer("How much may it weigh at the most?", read)).shortAnswer())
                .contains("12 kg");
    }

    @Test
    void numbersOfDifferentUnitsAreCompared() {
        var old = new Found(
                "old.md", LocalDate.of(2024, 1, 9), table("Parcel | Weight (kg)", "Alpha | 2"), "Alpha", UNSURE);
        var same = new Found(
                "g.md", LocalDate.of(2026, 1, 9), table("Parcel | Weight (g)", "Alpha | 2000"), "Alpha", UNSURE);
        var other = new Found(
                "lb.md", LocalDate.of(2026, 1, 9), table("Parcel | Weight (lb)", "Alpha | 2"), "Alpha", UNSURE);
        String question = "What is the weight of parcel Alpha?";

        assertThat(((Grounded) answer(question, old, same)).citations()).hasSize(2);
        assertThat(((Conflicting) answer(question, old, other)).values())
                .extracting(Answer.Value::shortAnswer)
                .containsExactly("2 kg", "2 lb");
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(delimiter = ';', textBlock = """
            900 g  ; 1.2 kg  ; Bolt
            90 min ; 2 h     ; Bolt
            2 kg   ; 1.2 kg  ; Ace
            2      ; 3       ; Bolt
            """)
    void aComparisonKnowsUnits(String ace, String bolt, String expected) {
        assertThat(compared(ace, bolt)).contains(expected);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(delimiter = ';', textBlock = """
            900 g ; 2
            900 g ; 30 min
            2 kg  ; 2000 g
            """)
    void whatCannotBeComparedIsShownAlone(String ace, String bolt) {
        assertThat(compared(ace, bolt)).contains("Model: Ace; Load: " + ace + ". Model: Bolt; Load: " + bolt + ".");
    }

    private Optional<String> compared(String ace, String bolt) {
        var found = new Found("models.md", table("Model | Load", "Ace | " + ace, "Bolt | " + bolt), bolt, SURE);
        return ((Grounded) answer("Which model has the higher load, Ace or Bolt?", found)).shortAnswer();
    }
}
