package dev.docent.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.terminal.ShownAnswer.ShownDate;
import dev.docent.terminal.ShownAnswer.Source;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class AnswerPrinterTest {

    private static final Source SOURCE = new Source(
            1,
            "d",
            "talks/dialogue.md",
            "talks",
            "Dialogue",
            Optional.empty(),
            Optional.of("2026-01-05"),
            OptionalInt.of(3),
            Optional.of("Opening"),
            "They met on\nSunday.",
            0,
            19,
            12,
            18,
            List.of(),
            "/documents/d#span=0-19");

    private final Recording recording = new Recording();

    @Test
    void eachSourceIsShownWithItsPlaceAndQuote() {
        ShownAnswer answer = answer("answered", "They met on 4 January 2026. [1]", List.of(SOURCE), List.of());

        int code = new AnswerPrinter(recording.screen(false)).print(answer, false);

        assertThat(code).isZero();
        assertThat(recording.results().strip()).isEqualTo("""
                They met on 4 January 2026. [1]

                “Sunday” is 2026-01-04 (publishedAt 2026-01-05) [1]

                [1] Dialogue, 5 January 2026, page 3, Opening (talks/dialogue.md)
                    “They met on
                    Sunday.”""");
    }

    @Test
    void whatWasNotFoundHasItsOwnExitCodeAndShowsWhatCameNear() {
        ShownAnswer answer = answer("not_found", "The documents do not say.", List.of(), List.of(SOURCE));

        int code = new AnswerPrinter(recording.screen(false)).print(answer, false);

        assertThat(code).isEqualTo(1);
        assertThat(recording.results()).contains("Nearest to it:").contains("Dialogue");
    }

    @Test
    void programsGetTheNamesOfTheRestInterface() {
        ShownAnswer answer = answer("answered", "On Sunday. [1]", List.of(SOURCE), List.of());

        new AnswerPrinter(recording.screen(false)).print(answer, true);

        assertThat(recording.results())
                .contains("\"status\" : \"answered\"")
                .contains("\"url\" : null")
                .contains("\"page\" : 3");
    }

    private static ShownAnswer answer(String status, String text, List<Source> citations, List<Source> related) {
        List<ShownDate> dates = citations.isEmpty()
                ? List.of()
                : List.of(new ShownDate("Sunday", "2026-01-04", "publishedAt 2026-01-05", 1));
        return new ShownAnswer(
                "1",
                "2",
                "When?",
                "When?",
                status,
                "extractive",
                text,
                Optional.empty(),
                0.9,
                citations,
                dates,
                List.of(),
                related,
                List.of());
    }
}
