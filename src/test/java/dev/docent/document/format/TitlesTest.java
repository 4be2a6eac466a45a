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
                "Document1 (2)",
                "(Microsoft Word - rules.doc)",
                "Microsoft Outlook - Memo Style",
                "Microsoft Publisher - rules.pub",
                "PowerPoint-Präsentation",
                "Présentation PowerPoint",
                "Presentación de PowerPoint"
            })
    void whatAProgramWroteIsNoTitle(String said) {
        assertThat(Titles.title("handbook/rules.pdf", contentCalled(said))).isEqualTo("Rules for the harbour");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Document retention policy", "Index of ships"})
    void whatAPersonWroteIsOne(String said) {
        assertThat(Titles.title("handbook/rules.pdf", contentCalled(said))).isEqualTo(said);
    }

    /// Programs name a page or a mail that they save by what it is called.
    @ParameterizedTest
    @ValueSource(strings = {"Budget 2026.docx", "Travel Policy.html"})
    void aFileMayBeCalledByItsTitle(String file) {
        String title = file.substring(0, file.indexOf('.'));

        assertThat(Titles.title(file, contentCalled(title))).isEqualTo(title);
    }

    private static Content contentCalled(String title) {
        String text = "Rules for the harbour\n\nKeep off the mole.";
        Description description =
                new Description(Optional.of(title), Optional.empty(), Optional.empty(), Optional.empty());
        Block first = new Block(Kind.PARAGRAPH, 0, 0, 21, OptionalInt.empty());
        return new Content(description, OptionalInt.empty(), text, List.of(first), false);
    }
}
