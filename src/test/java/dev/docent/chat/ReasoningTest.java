package dev.docent.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.chat.ChatEvent.Text;
import dev.docent.chat.ChatEvent.Thought;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is said of what a model says and thinks, however it is cut into pieces.
class ReasoningTest {

    private final ThoughtHabit habit = new ThoughtHabit();

    private List<ChatEvent> events(String text, int size, boolean isWhole) {
        var reasoning = new Reasoning(habit);
        List<ChatEvent> events = new ArrayList<>();
        for (int i = 0; i < text.length(); i += size) {
            List<ChatEvent> next = reasoning.of(text.substring(i, Math.min(text.length(), i + size)));
            assertThat(next).as("a sign of life").isNotEmpty();
            events.addAll(next);
        }
        events.addAll(reasoning.rest(isWhole));
        return events;
    }

    /// @return what is said in the end
    private static String said(List<ChatEvent> events) {
        var said = new StringBuilder();
        for (ChatEvent event : events) {
            switch (event) {
                case Text(var text) -> said.append(text);
                case Thought _ -> said.setLength(0);
                case ChatEvent.Quiet _, ChatEvent.Ended _ -> throw new AssertionError("It says nothing of that.");
            }
        }
        return said.toString();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Dar met Ding.                                            | Dar met Ding.
            <think>Passage 1 is odd. Hm.</think>Dar met Ding.        | Dar met Ding.
            <thinking>Hm.</thinking> Dar met <think>x</think>Ding.   | Dar met Ding.
            Okay, the user asks. Dar may have met.</think>Dar met.   | Dar met.
            <think>No end of it                                      | ""
            2 < 3 and <b>bold</b> <th                                | 2 < 3 and <b>bold</b> <th
            """)
    void whatIsThoughtAloudIsNotSaid(String text, String expected) {
        for (int size = 1; size <= text.length(); size++) {
            habit.missed();
            assertThat(said(events(text, size, true))).isEqualTo(expected);
        }
    }

    @Test
    void aModelThatBeganWithinAThoughtTwiceIsNotHeardBeforeItsEndTheNextTime() {
        events("Hm. It may be so.</think>Yes.", 3, true);
        events("Hm. It may be so.</think>Yes.", 3, true);

        List<ChatEvent> next = events("Hm. It may not be so.</think>No.", 3, true);

        assertThat(next).doesNotContain(new Thought());
        assertThat(said(next)).isEqualTo("No.");
        assertThat(said(events("Hm. It may", 3, false)))
                .as("a thought that was cut short")
                .isEmpty();
    }

    @Test
    void ifItThinksNoMoreItIsHeardAllTheSame() {
        events("Hm.</think>Yes.", 3, true);
        events("Hm.</think>Yes.", 3, true);

        assertThat(said(events("It is so.", 3, true))).isEqualTo("It is so.");
        assertThat(events("It is so.", 20, true)).containsExactly(new Text("It is so."));
    }

    @Test
    void whatSomebodyHadItSayOnceKeepsNobodyElseWaiting() {
        events("Yes.</think>And </think>no.", 3, true);

        assertThat(events("It is so.", 20, true)).containsExactly(new Text("It is so."));

        events("Yes.</think>", 3, true);
        assertThat(events("It is so.", 20, false)).containsExactly(new Text("It is so."));
    }
}
