package dev.docent.api.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.conversation.Gap;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GapsTableTest {

    private static final Instant WHEN = Instant.parse("2026-01-06T08:15:30Z");

    @Test
    void aGapIsALineWithWhatWasAskedAndHowOften() {
        Gap gap = new Gap("Who painted it?", List.of("Who was the \"painter\"?", "By whom?"), 2, 1, WHEN, List.of());

        assertThat(GapsTable.of(List.of(gap)))
                .isEqualTo("question,asked,unanswered,unhelpful,lastAsked,wordings,comments\r\n"
                        + "\"Who painted it?\",3,2,1,2026-01-06T08:15:30Z,"
                        + "\"Who was the \"\"painter\"\"?\nBy whom?\",\"\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"https://evil.example\",\"See\")",
                "+1+1",
                "-2+3+cmd|' /C calc'!A0",
                "@SUM(A1)",
                "  =1+1",
                "\t=1+1",
                "\r=1+1",
                "\n=1+1",
                "\uFEFF=1+1",
                "\uFF1D1+1"
            })
    void nothingThatSomebodyWroteIsAFormula(String written) {
        Gap gap = new Gap(written, List.of(written), 1, 0, WHEN, List.of(written));

        String quoted = "\"'" + written.replace("\"", "\"\"") + "\"";

        assertThat(GapsTable.of(List.of(gap))).contains("\r\n" + quoted + ",1,1,0,", "Z," + quoted + "," + quoted);
    }

    @Test
    void ordinaryTextStaysAsItIs() {
        Gap gap = new Gap("Is 3 - 2 = 1?", List.of(), 1, 0, WHEN, List.of("well-known, e.g. a=b"));

        assertThat(GapsTable.of(List.of(gap))).contains("\"Is 3 - 2 = 1?\",").contains("\"well-known, e.g. a=b\"");
    }
}
