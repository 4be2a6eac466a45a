package dev.docent.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.docent.document.SourceDocument;
import dev.docent.document.format.Reading;
import dev.docent.time.DateInterval;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class StructureSplitterTest {

    private static final int TARGET = 40;
    private static final int MAX = 60;

    private final TokenCounter tokens = new WordCounter();
    private final Splitter splitter = new StructureSplitter(tokens, new PassageProperties(TARGET, MAX));

    @TempDir
    Path folder;

    @Test
    void theHeadingsAboveAreNamedWithoutTheirMarksAndWithoutTheTitle() throws IOException {
        List<Passage> passages = split(
                "# Handbook\n\n## **Leave** [rules](x.md)\n\n### Sick `leave` #\n\n" + "Stay at home. ".repeat(40));

        assertThat(passages).hasSizeGreaterThan(1);
        assertThat(passages)
                .extracting(passage -> passage.location().heading())
                .containsOnly("Leave rules › Sick leave");
    }

    @Test
    void aHeadingStaysWithTheTextThatFollowsIt() throws IOException {
        List<Passage> passages =
                split(("## Rule\n\n" + "Keep to the left side of the road. ".repeat(6) + "\n\n").repeat(5));

        assertThat(passages).noneMatch(passage -> passage.text().strip().endsWith("## Rule"));
        assertThat(passages).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void aPassageKnowsTheDaysItSpeaksOfFromTheWholeDocument() throws IOException {
        List<Passage> passages = split("---\ndate: 2026-01-05\n---\n\n# News\n\n## Summit\n\nThey met on Sunday. "
                + "Talks were long. ".repeat(16) + "\n\n## After\n\nThe next day they parted. "
                + "Nobody said why. ".repeat(16));

        assertThat(passages)
                .filteredOn(passage -> passage.text().contains("on Sunday"))
                .flatExtracting(Passage::dates)
                .contains(DateInterval.day(LocalDate.of(2026, 1, 4)));
        assertThat(passages)
                .filteredOn(passage -> passage.text().contains("The next day"))
                .flatExtracting(Passage::dates)
                .containsExactly(DateInterval.day(LocalDate.of(2026, 1, 5)));
    }

    @Test
    void largeSectionsShareNoPassage() throws IOException {
        List<Passage> passages = split(
                "## Cats\n\n" + "Cats sleep by day. ".repeat(6) + "\n\n## Dogs\n\n" + "Dogs run in parks. ".repeat(6));

        assertThat(passages).extracting(passage -> passage.location().heading()).containsExactly("", "Dogs");
        assertThat(passages.getFirst().text()).doesNotContain("Dogs");
    }

    @Test
    void tinySectionsUnderOneHeadingShareAPassageUnderThatHeading() throws IOException {
        List<Passage> passages = split("# Fares\n\n## Adults\n\n" + "Pay in full. ".repeat(12) + "\n\n## Young\n\n"
                + "### Babies\n\nFree.\n\n### Children\n\nHalf price.\n\n### Pupils\n\nWith a card, free.");

        assertThat(passages.getLast().text()).contains("Babies", "Children", "Pupils");
        assertThat(passages.getLast().location().heading()).isEqualTo("Young");
    }

    @Test
    void aTableThatGoesOnCarriesItsColumns() throws IOException {
        List<Passage> passages =
                split("| Port | Depth |\n| --- | --- |\n" + "| Northgate harbour | 9 metres |\n".repeat(30));

        assertThat(passages.getFirst().columns()).isEmpty();
        assertThat(passages.subList(1, passages.size()))
                .isNotEmpty()
                .allSatisfy(passage -> assertThat(passage.columns()).isEqualTo("| Port | Depth |"))
                .allSatisfy(passage -> assertThat(passage.text()).startsWith("| Northgate"));
    }

    @Test
    void aLongParagraphIsCutBetweenSentences() throws IOException {
        List<Passage> passages =
                split("The ferry to the old mole leaves at noon on Mon. 5 Jan. 2026 sharp. ".repeat(20));

        assertThat(passages).allSatisfy(passage -> {
            assertThat(passage.text()).startsWith("The ferry").containsPattern("sharp\\.\\s*$");
            assertThat(tokens.count(passage.text())).isLessThanOrEqualTo(MAX);
        });
    }

    @Test
    void evenASentenceWithoutEndIsCutBetweenWords() throws IOException {
        List<Passage> passages = split("and so on, ".repeat(500) + "word ".repeat(500));

        assertThat(passages).allSatisfy(passage -> {
            assertThat(tokens.count(passage.text())).isLessThanOrEqualTo(MAX);
            assertThat(passage.text().strip()).matches("(?s)(and|so|on|word).*(and|so|on,|word)");
        });
    }

    @Test
    void aPassageKnowsItsPage() {
        List<Passage> passages = splitter.split(Reading.of(Path.of("src/test/resources/documents/pages.pdf")));

        assertThat(passages.getFirst().location().page()).hasValue(1);
        assertThat(passages.getLast().location().page().orElseThrow()).isGreaterThan(1);
    }

    @Test
    void eachTextIsCountedOnce() throws IOException {
        CountedCounter counted = new CountedCounter(tokens);
        Splitter counting = new StructureSplitter(counted, new PassageProperties(TARGET, MAX));
        String text = "The tide comes in. It goes out again.\n\n".repeat(100).strip();

        counting.split(Reading.of(Files.writeString(folder.resolve("tides.txt"), text)));

        assertThat(counted.characters).isEqualTo(text.length());
    }

    private List<Passage> split(String markdown) throws IOException {
        return splitter.split(Reading.of(Files.writeString(folder.resolve("test.md"), markdown)));
    }

    private static final class CountedCounter implements TokenCounter {

        private final TokenCounter counter;
        private int characters;

        CountedCounter(TokenCounter counter) {
            this.counter = counter;
        }

        @Override
        public int count(String text) {
            characters += text.length();
            return counter.count(text);
        }
    }

    @Test
    @Timeout(20)
    void linesThatCannotBeSeenAreCutInTime() throws IOException {
        TokenCounter unseeing = text -> tokens.count(text.replace("\u200B", ""));
        Splitter blind = new StructureSplitter(unseeing, new PassageProperties(TARGET, MAX));
        String text = "```\n" + "\u200B\n".repeat(100_000) + "```\n";

        List<Passage> passages = blind.split(Reading.of(Files.writeString(folder.resolve("test.md"), text)));

        assertThat(passages).hasSizeGreaterThan(100);
        assertThat(passages.getLast().location().end()).isGreaterThan(200_000);
    }

    @Test
    void whatNobodyWantsAnyMoreIsGivenUp() throws IOException {
        SourceDocument document = Reading.of(folder, "test.md", "Keep to the left side of the road. ".repeat(100));

        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> splitter.split(document, () -> true));
    }
}
