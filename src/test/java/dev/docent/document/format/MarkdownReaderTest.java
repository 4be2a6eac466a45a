package dev.docent.document.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.document.PublicationDate;
import dev.docent.document.PublicationDate.Origin;
import dev.docent.document.SourceDocument;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest {

    @TempDir
    Path folder;

    @Test
    void theTextIsTheFilesOwnAfterTheFrontMatter() {
        SourceDocument document =
                read("\uFEFF---\r\ntitle: \"Leave: the rules\"\r\n---\r\n\r\n# Leave\r\n\r\nTake *thirty*  days.\r\n");

        assertThat(document.text()).isEqualTo("# Leave\n\nTake *thirty*  days.");
        assertThat(document.title()).isEqualTo("Leave: the rules");
    }

    @Test
    void theFrontMatterTellsAddressLanguageAndDate() {
        SourceDocument document = Reading.ofTestFile("front-matter.md");

        assertThat(document.url()).contains("https://ledger.example.org/2025/02/11/new-crane");
        assertThat(document.language()).contains("en");
        assertThat(document.published()).contains(new PublicationDate(LocalDate.of(2025, 2, 11), Origin.FRONT_MATTER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date: 2026-01-05T00:30:00+08:00",
                "published: 5 January 2026",
                "publishedAt: 2026-01-05",
                "published: true\ndate: 2026-01-05",
                "publishDate: 2026-01-05T09:00:00Z",
                "publication_date: \"January 5, 2026\"",
                "date: 2026/1/5"
            })
    void theDayIsTheOneThatIsWritten(String line) {
        SourceDocument document = read("---\n" + line + "\n---\nText.");

        assertThat(document.published().map(PublicationDate::date)).contains(LocalDate.of(2026, 1, 5));
    }

    @Test
    void brokenFrontMatterCostsNothingButItsValues() {
        SourceDocument document = read("---\ntitle: \"no end\ntags: [a\n---\n# Real heading\n\nText.");

        assertThat(document.title()).isEqualTo("Real heading");
        assertThat(document.text()).startsWith("# Real heading");
    }

    @Test
    void aRuleOrACommentAtTheTopIsNoTitle() {
        SourceDocument document = read("---\n\n<!-- draft -->\n\n# Tides & *times*\n\nText.");

        assertThat(document.title()).isEqualTo("Tides & times");
        assertThat(document.text()).startsWith("---\n\n<!-- draft -->");
    }

    @Test
    void everyLineOfEachStructureBelongsToItsBlock() {
        SourceDocument document = read("""
                Setext
                ======

                - one
                - two
                  goes on
                    - three

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

        assertThat(Reading.blocks(document))
                .containsExactly(
                        "HEADING1 Setext\n======",
                        "LIST_ITEM - one",
                        "LIST_ITEM - two\n  goes on",
                        "LIST_ITEM - three",
                        "TABLE_HEADER | A | B |\n| --- | --- |",
                        "TABLE_ROW | 1 | 2 |",
                        "CODE ```\ncode\n\nmore\n```",
                        "PARAGRAPH > quoted",
                        "PARAGRAPH [ref]: https://example.org");
    }

    private SourceDocument read(String content) {
        return Reading.of(folder, "note.md", content);
    }

    @Test
    void aHeadingThatIsCalledLikeTheFileIsItsTitle(@TempDir Path folder) {
        assertThat(Reading.of(folder, "leave.md", "# Leave\n\nThirty days a year.")
                        .title())
                .isEqualTo("Leave");
        assertThat(Reading.of(folder, "NOTES.md", "# NOTES\n\nThirty days a year.")
                        .title())
                .isEqualTo("NOTES");
    }

    @Test
    void theFirstAddressOfTheWebIsThePages(@TempDir Path folder) {
        String head = "---\nurl: /leave/\ncanonical_url: https://example.org/leave\n---\n# Leave\n";

        assertThat(Reading.of(folder, "leave.md", head).url()).contains("https://example.org/leave");
    }

    @Test
    void frontMatterMayBeToml(@TempDir Path folder) {
        SourceDocument document = Reading.of(folder, "leave.md", """
                +++
                title = "The \\"new\\" leave" # since May
                date = 2026-01-05T09:00:00Z
                tags = ["a", "b"]
                [params]
                title = "Another"
                +++
                Thirty days a year.
                """);

        assertThat(document.title()).isEqualTo("The \"new\" leave");
        assertThat(document.published().map(PublicationDate::date)).contains(LocalDate.of(2026, 1, 5));
        assertThat(document.text()).isEqualTo("Thirty days a year.");
    }
}
