package dev.docent.passage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.document.SourceDocument;
import dev.docent.document.format.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StructureSplitterTest {

    private final Splitter splitter = new StructureSplitter(new WordCounter(), new PassageProperties(40, 60));

    @TempDir
    Path folder;

    @Test
    void theHeadingsAboveAPassageAreNamedWithoutTheirMarksAndWithoutTheTitle() throws IOException {
        SourceDocument document =
                read("# Handbook\n\n## **Leave**\n\n### Sick `leave` #\n\n" + "Stay at home. ".repeat(20));

        List<Passage> passages = splitter.split(document);

        assertThat(passages).extracting(passage -> passage.location().heading()).containsOnly("Leave › Sick leave");
    }

    @Test
    void passagesTogetherAreTheText() throws IOException {
        SourceDocument document =
                read("# A\n\n" + "One two three. Four, five six!\n\n".repeat(50) + "## B\n\n- x\n- y\n");

        List<Passage> passages = splitter.split(document);

        assertThat(passages.stream().map(Passage::text).collect(Collectors.joining()))
                .isEqualTo(document.text());
        assertThat(passages).hasSizeGreaterThan(5);
    }

    private SourceDocument read(String markdown) throws IOException {
        return Reading.of(Files.writeString(folder.resolve("test.md"), markdown));
    }
}
