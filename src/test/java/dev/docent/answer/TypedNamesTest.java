package dev.docent.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.retrieval.Evidence;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypedNamesTest {

    private static final double SURE = 14;

    private static final Found MAY =
            new Found("may.md", LocalDate.of(2025, 5, 20), "On 20 May 2025 Dar met Wang Yi.", "20 May 2025", SURE);
    private static final Found JANUARY = new Found(
            "january.md", LocalDate.of(2026, 1, 5), "In Oslo Dar met Wang Yi on 4 January 2026.", "Oslo", -20);

    private final TypedNames names = new TypedNames();
    private final Evidence evidence = Found.evidence(MAY, JANUARY);

    @Test
    void aShoutedQuestionIsReadAsItIsUsuallyWritten() {
        assertThat(names.written("WHEN DID DAR MEET WANG YI?", evidence)).isEqualTo("when did Dar meet Wang Yi?");
        assertThat(names.written("When did DAR meet?", evidence)).isEqualTo("When did DAR meet?");
    }

    @Test
    void namesAreToldByThePassagesWhereTheQuestionHasNone() {
        String question = "when did dar meet wang yi";

        assertThat(names.in(question, AskedFor.of(question), evidence).names())
                .isEqualTo(AskedFor.of("When did Dar meet Wang Yi").names());
    }

    @Test
    void eachOccasionIsToldToWhoeverTypesWithoutCapitals() {
        var answerer = new ExtractiveAnswerer(ShippedSettings.answers(), (_, _) -> List.of());

        String typed = answerer.answer("when did dar meet wang yi", evidence).text();

        assertThat(typed)
                .contains("20 May 2025")
                .contains("4 January 2026")
                .isEqualTo(
                        answerer.answer("When did Dar meet Wang Yi", evidence).text());
    }
}
