package dev.docent.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.conversation.Mention.Kind;
import dev.docent.conversation.Turn.Role;
import dev.docent.index.Filter;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What a client says was said before may be as long as a request.
class HistoryTest {

    private static final int NAMES = 90_000;

    /// 900,000 characters of names that are all different.
    private static String names() {
        return IntStream.range(0, NAMES)
                .mapToObj(number -> "Q" + letters(number) + " Ba.")
                .collect(Collectors.joining(" "));
    }

    private static String letters(int number) {
        return Integer.toString(number + 1_000, 26)
                .chars()
                .mapToObj(it -> String.valueOf((char) (it < 'a' ? it - '0' + 'a' : it - 'a' + 'k')))
                .collect(Collectors.joining());
    }

    @Test
    void onlyTheLastTurnsAreUsedAndOnlySoMuchOfEach() {
        List<Turn> said = Collections.nCopies(1_000, new Turn(Role.USER, names()));

        AskedQuestion asked = new AskedQuestion("And then?", Optional.empty(), said, Filter.NONE);

        assertThat(asked.history()).hasSize(AskedQuestion.MOST_TURNS);
        assertThat(asked.history())
                .allSatisfy(turn -> assertThat(turn.text().length()).isLessThanOrEqualTo(Turn.LONGEST));
    }

    @Test
    void aLongTurnEndsBehindAWord() {
        Turn turn = new Turn(Role.USER, "harbour ".repeat(1_000));

        assertThat(turn.text()).endsWith("harbour").hasSizeGreaterThan(Turn.LONGEST - 10);
    }

    @Test
    void howOftenATextIsReadDoesNotGrowWithTheNamesInIt() {
        var text = new CountedText(names());

        var kinds = new NameKinds(text);
        Names.in(text.toString()).forEach(kinds::kind);

        assertThat(text.read()).isLessThan(1_000L * text.length());
    }

    @Test
    void aConversationFullOfNamesNamesNoMoreThanCanBeMeant() {
        Exchange full = Exchange.asked(names().substring(0, 60_000), names().substring(0, 60_000));

        var mentions = new Mentions(List.of(full, full, full, full));

        assertThat(mentions.of(Kind.values())).hasSizeLessThanOrEqualTo(100);
    }

    @Test
    void aRewritingIsNoLongerThanAQuestion() {
        Exchange before = Exchange.asked("x", "Who is " + "Anna of ".repeat(20) + "Arundel?");

        assertThat(Rewritings.of("Was it it ".repeat(190) + "?", List.of(before)))
                .allSatisfy(rewriting -> assertThat(rewriting.length()).isLessThanOrEqualTo(AskedQuestion.LONGEST));
    }

    /// A text that counts how many of its characters are looked at or handed out.
    private static final class CountedText implements CharSequence {

        private final String text;
        private long read;

        private CountedText(String text) {
            this.text = text;
        }

        long read() {
            return read;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            read++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            read += end - start;
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
