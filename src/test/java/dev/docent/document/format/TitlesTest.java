package dev.docent.document.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.document.Block;
import dev.docent.document.Block.Kind;
import dev.docent.document.content.Content;
import dev.docent.document.content.Description;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitlesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Microsoft Word - rules.doc",
                "untitled",
                "Document1",
                "rules.pdf",
                "rules",
                "Slide 1",
                "  ",
                "-",
                "Untitled document",
                "PowerPoint - rules.ppt",
                "Document1 (2)"
            })
    void whatAProgramWroteIsNoTitle(String said) {
        assertThat(Titles.title("handbook/rules.pdf", contentCalled(said))).isEqualTo("Rules for the harbour");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Document retention policy", "Index of ships"})
    void whatAPersonWroteIsOne(String said) {
        assertThat(Titles.title("handbook/rules.pdf", contentCalled(said))).isEqualTo(said);
    }

    private static Content contentCalled(String title) {
        String text = "Rules for the harbour\n\nKeep off the mole.";
        Description description =
                new Description(Optional.of(title), Optional.empty(), Optional.empty(), Optional.empty());
        Block first = new Block(Kind.PARAGRAPH, 0, 0, 21, OptionalInt.empty());
        return new Content(description, OptionalInt.empty(), text, List.of(first), false);
    }
}
