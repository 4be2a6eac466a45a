package dev.docent.document.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.document.Block;
import dev.docent.document.PublicationDate;
import dev.docent.document.PublicationDate.Origin;
import dev.docent.document.SourceDocument;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkdownReaderTest {

    @TempDir
    Path folder;

    @Test
    void theTextIsTheFilesOwnAfterTheFrontMatter() {
        SourceDocument document = read("---\ntitle: \"Leave: the rules\"\n---\n\n# Leave\n\nTake *thirty* days.\n");

        assertThat(document.text()).isEqualTo("# Leave\n\nTake *thirty* days.");
        assertThat(document.title()).isEqualTo("Leave: the rules");
    }

    @Test
    void theFrontMattersDayIsKeptWhateverItsTimeZone() {
        SourceDocument document = read("---\ndate: 2026-01-05T00:30:00+08:00\n---\nText.");

        assertThat(document.published()).contains(new PublicationDate(LocalDate.of(2026, 1, 5), Origin.FRONT_MATTER));
    }

    @Test
    void everyLineOfEachStructureBelongsToItsBlock() {
        SourceDocument document = read("""
                Setext
                ======

                - one
                - two
                  goes on

                | A | B |
                | --- | --- |
                | 1 | 2 |

                ```
                code

                more
                ```

                > quoted

                [ref]: https://example.org
                """);

        assertThat(document.blocks())
                .extracting(Block::kind)
                .containsExactly(
                        Block.Kind.HEADING,
                        Block.Kind.LIST_ITEM,
                        Block.Kind.LIST_ITEM,
                        Block.Kind.TABLE_HEADER,
                        Block.Kind.TABLE_ROW,
                        Block.Kind.CODE,
                        Block.Kind.PARAGRAPH,
                        Block.Kind.PARAGRAPH);
        assertThat(texts(document)).contains("Setext\n======", "| A | B |\n| --- | --- |", "> quoted");
    }

    private SourceDocument read(String content) {
        return Reading.of(folder, "note.md", content);
    }

    private static List<String> texts(SourceDocument document) {
        return document.blocks().stream()
                .map(block -> document.text().substring(block.start(), block.end()))
                .toList();
    }
}
