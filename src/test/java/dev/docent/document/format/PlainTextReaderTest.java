package dev.docent.document.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.document.SourceDocument;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextReaderTest {

    @TempDir
    Path folder;

    @Test
    void paragraphsHeadingsAndItemsAreTold() {
        SourceDocument document = read("""
                SAFETY ON DECK

                Wear a vest.
                Always.

                Rules
                -----
                - No smoking
                - No swimming
                  after dark

                The end.
                """);

        assertThat(Reading.blocks(document))
                .containsExactly(
                        "HEADING1 SAFETY ON DECK",
                        "PARAGRAPH Wear a vest.\nAlways.",
                        "HEADING1 Rules\n-----",
                        "LIST_ITEM - No smoking",
                        "LIST_ITEM - No swimming\n  after dark",
                        "PARAGRAPH The end.");
    }

    @ParameterizedTest
    @CsvSource({"latin1.txt, François Béranger", "utf16.txt, 212 kilograms"})
    void theCharacterSetIsFoundOut(String file, String words) {
        assertThat(Reading.ofTestFile(file).text()).contains(words);
    }

    @Test
    void whatNoTextShouldHoldIsLeftOut() {
        SourceDocument document = read("A bell\u0007 rings\u001B[0m.\tThen\u0085silence.");

        assertThat(document.text()).isEqualTo("A bell rings[0m.\tThen\nsilence.");
    }

    @Test
    void aFileIsReadByWhatItHoldsIfItsNameIsWrong() {
        SourceDocument document = read("<!doctype html><title>Tides</title><p>High at six.</p>");

        assertThat(document.mediaType()).isEqualTo("text/html");
        assertThat(document.text()).isEqualTo("High at six.");
    }

    private SourceDocument read(String content) {
        return Reading.of(folder, "note.txt", content);
    }
}
