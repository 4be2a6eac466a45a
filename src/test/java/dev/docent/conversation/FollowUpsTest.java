package dev.docent.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FollowUpsTest {

    private static final List<Turn> MEETING = List.of(
            new Turn(Turn.Role.USER, "When did Dar meet Ding Xuexiang?"),
            new Turn(Turn.Role.ASSISTANT, "Dar met Ding Xuexiang in Beijing on 4 January 2026. [1]"));

    private final FollowUps followUps = new FollowUps();

    @Test
    void aFirstQuestionStaysAsItIs() {
        assertThat(followUps.standalone("And where was that?", List.of())).isEqualTo("And where was that?");
    }

    @Test
    void aBareQuestionWordTakesThePlaceOfTheOneBefore() {
        assertThat(followUps.standalone("And where was that?", MEETING)).isEqualTo("Where did Dar meet Ding Xuexiang?");
        assertThat(followUps.standalone("Why?", MEETING)).isEqualTo("Why did Dar meet Ding Xuexiang?");
    }

    @Test
    void aQuestionThatPointsBackGetsTheNamesSpokenOf() {
        String question = followUps.standalone("What did he say about trade?", MEETING);

        assertThat(question)
                .startsWith("What did he say about trade?")
                .contains("Dar")
                .contains("Ding Xuexiang");
    }

    @Test
    void aQuestionThatStandsAloneStaysAsItIs() {
        String question = "How many days of annual leave does Harbour Desk give to new staff?";

        assertThat(followUps.standalone(question, MEETING)).isEqualTo(question);
    }
}
