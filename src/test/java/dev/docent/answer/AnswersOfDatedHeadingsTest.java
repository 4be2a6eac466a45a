package dev.docent.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.answer.Answer.Grounded;
import dev.docent.answer.Answer.NotFound;
import dev.docent.document.Block;
import dev.docent.document.Documents.DocumentText;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A change log says in its headings when each version came out.
class AnswersOfDatedHeadingsTest {

    private static final double UNSURE = -6;

    private static final Found CHANGES = new Found("changes.md", """
                    # Changes of Pillar

                    ## 4.1.1 (2025-11-30)

                    - Fixed a leak of file handles.

                    ## 4.2.0 (2026-02-18)

                    - Jobs can be paused.

                    ## 4.1.0 (2025-10-09)

                    - Java 21 is required.
                    """, "Java 21", UNSURE);

    private final ExtractiveAnswerer answerer = new ExtractiveAnswerer(ShippedSettings.answers(), (_, _) -> List.of());

    private Answer answer(String question, Found... found) {
        return answerer.answer(question, Found.evidence(found));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            When was 4.1.0 released?            | 4.1.0 (2025-10-09) [1] | 9 October 2025
            When did version 4.1.1 come out?    | 4.1.1 (2025-11-30) [1] | 30 November 2025
            What is the latest version?         | 4.2.0 (2026-02-18) [1] | 4.2.0
            Which is the most recent release?   | 4.2.0 (2026-02-18) [1] | 4.2.0
            """)
    void theDayInAHeadingIsThatOfWhatItNames(String question, String text, String shortAnswer) {
        var answer = (Grounded) answer(question, CHANGES);

        assertThat(answer.text()).isEqualTo(text);
        assertThat(answer.shortAnswer()).contains(shortAnswer);
    }

    @Test
    void aVersionOfWhichNoHeadingSpeaksIsNotGuessed() {
        assertThat(answer("When was 4.3.0 released?", CHANGES)).isInstanceOf(NotFound.class);
        assertThat(answer("When was Heron 4.1.0 released?", CHANGES)).isInstanceOf(NotFound.class);
    }

    @Test
    void ofVersionsOfSeveralThingsNoneIsTheLatest() {
        var other = new Found("heron.md", "## 9.0 (2026-03-01)\n\n- New colours.\n", "New colours", UNSURE);

        assertThat(answer("What is the latest version?", CHANGES, other)).isInstanceOf(NotFound.class);
    }

    @Test
    void theLatestMayStandWhereNothingWasFound() {
        String text = CHANGES.documentText() + "\n## 4.3.0 (2026-05-04)\n\n- New colours.\n";
        int start = text.indexOf("## 4.3.0");
        var heading = new Block(Block.Kind.HEADING, 2, start, text.indexOf('\n', start), OptionalInt.empty());
        var knowing = new ExtractiveAnswerer(
                ShippedSettings.answers(),
                (_, _) -> List.of(),
                _ -> Optional.of(new DocumentText(text, List.of(heading))));

        var answer = (Grounded) knowing.answer("What is the latest version?", Found.evidence(CHANGES));

        assertThat(answer.text()).isEqualTo("4.3.0 (2026-05-04) [1]");
        assertThat(answer.citations().getFirst().start()).isEqualTo(start);
    }
}
