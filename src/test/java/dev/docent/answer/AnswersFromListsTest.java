package dev.docent.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.answer.Answer.Grounded;
import dev.docent.document.Block;
import dev.docent.document.Block.Kind;
import dev.docent.document.Documents.DocumentText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Lists and tables that are told whole, or said not to be.
class AnswersFromListsTest {

    private static final double SURE = 14;

    private static final String HOURS = """
            ## Opening hours

            | Branch | Opening hours |
            | --- | --- |
            | Library | 9-17 |
            | Pool | 10-20 |
            """;

    private final ExtractiveAnswerer answerer = answerer("", Kind.PARAGRAPH);

    /// @param rest what stands in the document behind the passage, each line an item of that kind
    private static ExtractiveAnswerer answerer(String rest, Kind kind) {
        return new ExtractiveAnswerer(
                ShippedSettings.answers(), (_, _) -> List.of(), _ -> Optional.of(text(rest, kind)));
    }

    /// The document of a passage that ends where the rest begins.
    private static DocumentText text(String rest, Kind kind) {
        String before = "Preface.\n" + AIMS;
        List<Block> blocks = new ArrayList<>();
        int start = before.length();
        for (String line : rest.splitWithDelimiters("\n", -1)) {
            if (!line.isBlank()) {
                blocks.add(new Block(kind, 0, start, start + line.length(), OptionalInt.empty()));
            }
            start += line.length();
        }
        return new DocumentText(before + rest, blocks);
    }

    private static final String AIMS = "Ding named these aims:\n\n- trust\n- trade\n";
    private static final String QUESTION = "What are the aims that Ding named?";

    @Test
    void ofATableUnderTheHeadingThatIsAskedForTheRowThatIsNamedAnswers() {
        var found = new Found("hours.md", HOURS, "10-20", SURE);

        var answer = (Grounded) answerer.answer("What are the opening hours of the library?", Found.evidence(found));

        assertThat(answer.shortAnswer()).contains("9-17");
    }

    @Test
    void aWholeTableIsToldWithoutItsBars() {
        var found = new Found("hours.md", HOURS, "10-20", SURE);

        var answer = (Grounded) answerer.answer("What are the opening hours?", Found.evidence(found));

        assertThat(answer.shortAnswer()).contains("Library: 9-17; Pool: 10-20");
        assertThat(answer.text())
                .isEqualTo("Branch: Library; Opening hours: 9-17. Branch: Pool; Opening hours: 10-20. [1]");
    }

    @Test
    void theLabelsAreListedWhereTheyAreAskedFor() {
        var found = new Found("hours.md", HOURS.replace("Opening hours\n", "Branches\n"), "Pool", SURE);

        var answer = (Grounded) answerer.answer("What are the branches?", Found.evidence(found));

        assertThat(answer.shortAnswer()).contains("Library; Pool");
    }

    @Test
    void aListGoesOnBehindThePassage() {
        var found = new Found("aims.md", AIMS, "trust", SURE);

        var answer =
                (Grounded) answerer("- talks\n- peace\n\n", Kind.LIST_ITEM).answer(QUESTION, Found.evidence(found));

        assertThat(answer.text()).isEqualTo("Ding named these aims: trust; trade. [1] talks; peace. [2]");
        assertThat(answer.citations().getLast().quote()).isEqualTo("- talks\n- peace");
        assertThat(answer.citations().getLast().start()).isEqualTo(("Preface.\n" + AIMS).length());
    }

    @Test
    void whatStandsBehindAListIsNoPartOfIt() {
        var found = new Found("aims.md", AIMS, "trust", SURE);

        var answer = (Grounded) answerer("It rained.\n", Kind.PARAGRAPH).answer(QUESTION, Found.evidence(found));

        assertThat(answer.text()).isEqualTo("Ding named these aims: trust; trade. [1]");
    }

    @Test
    void aListWhoseRestIsNotKnownIsSaidToGoOn() {
        var found = new Found("aims.md", "Ding named these aims:\n\n- trust;\n- trade;\n", "trust", SURE);

        var answer = (Grounded) answerer.answer(QUESTION, Found.evidence(found));

        assertThat(answer.text()).endsWith("[1] The list goes on in the document.");
    }

    @Test
    void ofALongListTheFirstItemsAreToldAndHowManyMoreThereAre() {
        String items =
                IntStream.rangeClosed(1, 60).mapToObj(i -> "- aim " + i + "\n").collect(Collectors.joining());
        var found = new Found("aims.md", "Ding named these aims:\n\n" + items, "aim 2", SURE);

        var answer = (Grounded) answerer.answer(QUESTION, Found.evidence(found));

        assertThat(answer.text())
                .contains("aim 12")
                .doesNotContain("aim 13")
                .endsWith("[1] The document lists 48 more.");
    }

    @Test
    void ofALongTableTheFirstRowsAreToldAndHowManyMoreThereAre() {
        String rows = IntStream.rangeClosed(1, 30)
                .mapToObj(i -> "| Branch " + i + " | " + i + "-20 |\n")
                .collect(Collectors.joining());
        String text = "## Opening hours\n\n| Branch | Opening hours |\n| --- | --- |\n" + rows;
        var found = new Found("hours.md", text, "Branch 2", SURE);

        var answer = (Grounded) answerer.answer("What are the opening hours?", Found.evidence(found));

        assertThat(answer.shortAnswer().orElseThrow())
                .startsWith("Branch 1: 1-20; Branch 2: 2-20")
                .doesNotContain("|");
        assertThat(answer.text()).endsWith("[1] The document lists 18 more.");
    }
}
