package dev.docent.document.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.docent.document.Block;
import dev.docent.document.SourceDocument;
import dev.docent.document.UnreadableDocumentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatDocumentReaderTest {

    @TempDir
    Path folder;

    static List<Path> files() {
        return Reading.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void onlyWhiteSpaceLiesBetweenTheBlocksOfAnyFile(Path path) {
        readable(path).ifPresent(document -> {
            StringBuilder outside = new StringBuilder(document.text());
            for (Block block : document.blocks().reversed()) {
                outside.delete(block.start(), block.end());
            }
            assertThat(outside.toString()).isBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void noFileBringsControlCharactersIntoTheText(Path path) {
        readable(path)
                .ifPresent(document -> assertThat(document.text().chars())
                        .noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            scanned.pdf    | probably a scan
            protected.pdf  | protected by a password
            truncated.docx | damaged
            broken.pdf     | damaged
            binary.bin     | There is no text in the file
            """)
    void whatCannotBeReadSaysWhy(String file, String reason) {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> Reading.ofTestFile(file))
                .withMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            empty.txt      | The file is empty.
            whitespace.txt | There are no words in the file.
            """)
    void aFileWithoutWordsIsTakenInAndSaysSo(String file, String problem) {
        SourceDocument document = Reading.ofTestFile(file);

        assertThat(document.text().chars()).noneMatch(Character::isLetterOrDigit);
        assertThat(document.problem()).hasValue(problem);
    }

    @Test
    void aPictureSaysThatItIsOne() throws IOException {
        byte[] png = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489");
        Path path = Files.write(folder.resolve("photo.png"), png);

        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> Reading.of(path))
                .withMessageContaining("picture");
    }

    @Test
    void aFileThatIsGoneSaysSoAndIsReadOnceItIsBack() {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> Reading.of(folder.resolve("gone.md")))
                .withMessageContaining("could not be opened")
                .matches(UnreadableDocumentException::isPassing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"deep.md", "deep.html", "deep.xml"})
    void deepNestingHarmsNothing(String name) {
        String content = name.endsWith("md")
                ? "> ".repeat(20_000) + "text"
                : "<div>".repeat(20_000) + "text" + "</div>".repeat(20_000);

        try {
            assertThat(Reading.of(folder, name, content).text()).contains("text");
        } catch (UnreadableDocumentException refused) {
            assertThat(refused).hasMessageEndingWith(".");
        }
    }

    @Test
    void xmlThatIsNotWellFormedIsReadAsFarAsItGoes() {
        String content = "tool -h xml\n<?xml version='1.0'?><log><entry>The lamp was lit.</entry><entry>It burned";

        assertThat(Reading.of(folder, "log.xml", content).text()).contains("The lamp was lit.", "It burned");
    }

    @ParameterizedTest
    @ValueSource(strings = {"long.md", "long.txt", "long.html", "long.csv", "long.rtf"})
    void aLongDocumentIsCutShortAndSaysSo(String name) throws IOException {
        String sentences = "The tide comes in and goes out again.\n\n".repeat(100);
        String content = name.endsWith("rtf") ? "{\\rtf1 " + sentences.replace("\n\n", "\\par ") + "}" : sentences;
        Path path = Files.writeString(folder.resolve(name), content);

        SourceDocument document = Reading.upTo(500, path);

        assertThat(document.truncated()).isTrue();
        assertThat(document.text()).hasSizeLessThanOrEqualTo(500).startsWith("The tide comes in");
    }

    @Test
    void aFileThatSaysNoTitleIsCalledByItsName() {
        SourceDocument document = Reading.of(folder, "2026-01-05_beijing-talks.txt", "and so it went on, and on.");

        assertThat(document.title()).isEqualTo("2026-01-05 beijing talks");
    }

    @Test
    void aLineInCapitalsAboveTheHeadlineIsNoTitle() {
        SourceDocument document = Reading.of(folder, "wire.txt", "NORTHGATE WIRE\nThe clock runs again\n\nIt does.");

        assertThat(document.title()).isEqualTo("The clock runs again");
    }

    private static Optional<SourceDocument> readable(Path path) {
        try {
            return Optional.of(Reading.of(path));
        } catch (UnreadableDocumentException refused) {
            return Optional.empty();
        }
    }
}
