package dev.docent.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.answer.Answer.Conflicting;
import dev.docent.answer.Answer.Grounded;
import dev.docent.answer.Answer.NotFound;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Whether something is so, where documents say yes and no, and how sure that makes the answer.
class YesOrNoConflictTest {

    private static final LocalDate EARLY = LocalDate.of(2024, 3, 1);
    private static final LocalDate LATE = LocalDate.of(2026, 1, 9);

    private final ExtractiveAnswerer answerer = new ExtractiveAnswerer(ShippedSettings.answers(), (_, _) -> List.of());

    private Answer answer(String question, Found... found) {
        return answerer.answer(question, Found.evidence(found));
    }

    @Test
    void documentsThatSayYesAndNoAreBothShownAndTheNewerPointedOut() {
        var old = new Found("a.md", EARLY, "Alcohol is reimbursed at dinners.", "dinners", 14);
        var recent = new Found("b.md", LATE, "Alcohol is never reimbursed.", "never", 10);

        var answer = (Conflicting) answer("Is alcohol reimbursed?", old, recent);

        assertThat(answer.values()).extracting(Answer.Value::shortAnswer).containsExactlyInAnyOrder("Yes", "No");
        assertThat(answer.values())
                .allSatisfy(value -> assertThat(value.citations()).hasSize(1));
        assertThat(answer.text())
                .startsWith("The documents give different answers.")
                .contains("Alcohol is reimbursed at dinners.", "Alcohol is never reimbursed.")
                .endsWith("The newer source says “No” (9 January 2026).");
        Found.everyQuoteIsVerbatim(answer.citations(), old, recent);
    }

    @Test
    void copiesOfOneStoryThatSaysBothAreNoConflictAndNeitherIsChosen() {
        var one = new Found("a.md", "Alcohol is reimbursed. Later it says: Alcohol is not reimbursed.", "not", 14);

        var answer = (Grounded)
                answer("Is alcohol reimbursed?", one, new Found("b.md", one.text(), "not", 9).copyOf("a.md"));

        assertThat(answer.text())
                .doesNotStartWith("Yes")
                .doesNotStartWith("No.")
                .contains("is reimbursed", "not reimbursed");
    }

    @Test
    void whatIsOnlyPlannedDoesNotContradictWhatIsSaidClearly() {
        var done = new Found("a.md", "Dar met Ding on Sunday.", "Sunday", 14);
        var planned = new Found("b.md", "Dar will meet Ding on Sunday.", "Sunday", 14);

        assertThat(answer("Did Dar meet Ding?", planned, done))
                .isInstanceOfSatisfying(
                        Grounded.class, it -> assertThat(it.text()).isEqualTo("Yes. Dar met Ding on Sunday. [1]"));
    }

    @Test
    void aSentenceThatSaysItAllAnswersAtLeastAsLikelyAsNot() {
        var whole = new Found("a.md", "Alcohol is never reimbursed.", "never", -6);

        assertThat(answer("Is alcohol reimbursed?", whole))
                .extracting(Answer::confidence)
                .isEqualTo(0.5);
    }

    @Test
    void aSentenceThatOnlySpeaksOfItIsAsLikelyAsTheReaderFindsIt() {
        var planned = new Found("a.md", "Dar will meet Ding on Sunday.", "Sunday", -11);

        assertThat(answer("Did Dar meet Ding?", planned)).isInstanceOf(NotFound.class);
    }
}
