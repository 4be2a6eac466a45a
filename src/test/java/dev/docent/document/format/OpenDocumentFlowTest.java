package dev.docent.document.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.docent.document.SourceDocument;
import dev.docent.document.UnreadableDocumentException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenDocumentFlowTest {

    @TempDir
    private Path folder;

    @Test
    void aSheetIsASectionAndItsRowsGoUnderTheNamesOfTheirColumns() throws IOException {
        SourceDocument document = spreadsheet("""
                <table:table table:name="Depths">
                  <table:table-row>
                    <table:table-cell><text:p>Place</text:p></table:table-cell>
                    <table:table-cell><text:p>Metres</text:p></table:table-cell>
                    <table:table-cell><text:p>Measured by</text:p></table:table-cell>
                    <table:table-cell table:number-columns-repeated="1021"/>
                  </table:table-row>
                  <table:table-row>
                    <table:table-cell><text:p>Mole</text:p></table:table-cell>
                    <table:table-cell table:number-columns-repeated="2"><text:p>9.5</text:p></table:table-cell>
                  </table:table-row>
                  <table:table-row>
                    <table:table-cell><text:p>Quay<text:s/>4</text:p><text:p>east</text:p></table:table-cell>
                    <table:table-cell/>
                    <table:table-cell><text:p>Ole</text:p></table:table-cell>
                  </table:table-row>
                  <table:table-row table:number-rows-repeated="1048000">
                    <table:table-cell table:number-columns-repeated="1024"/>
                  </table:table-row>
                </table:table>
                <table:table table:name="Rocks">
                  <table:table-row><table:table-cell><text:p>Off the mole</text:p></table:table-cell></table:table-row>
                </table:table>""");

        assertThat(Reading.blocks(document))
                .containsExactly(
                        "HEADING1 Depths",
                        "TABLE_HEADER Place | Metres | Measured by",
                        "TABLE_ROW Mole | 9.5 | 9.5",
                        "TABLE_ROW Quay 4 east |  | Ole",
                        "HEADING1 Rocks",
                        "TABLE_ROW Off the mole");
    }

    @Test
    void aSheetThatNobodyNamedIsNoTitle() throws IOException {
        SourceDocument document = spreadsheet("""
                <table:table table:name="Sheet1">
                  <table:table-row>
                    <table:table-cell><text:p>Mole</text:p></table:table-cell>
                    <table:table-cell><text:p>9.5</text:p></table:table-cell>
                  </table:table-row>
                </table:table>""");

        assertThat(document.title()).doesNotContain("Sheet1");
    }

    @Test
    void theNamesOfEmptySheetsAreNoText() {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> spreadsheet("<table:table table:name=\"Sheet1\"/>"))
                .withMessageContaining("no text");
    }

    @Test
    void aSlideIsAPageWithATitleAndNotes() throws IOException {
        SourceDocument document = write(
                "presentation",
                "<office:presentation>" + slide("The new ferry", "220 passengers")
                        + slide("What it costs", "2.4 million euros") + "</office:presentation>");

        assertThat(Reading.blocks(document))
                .containsExactly(
                        "HEADING2 The new ferry",
                        "LIST_ITEM 220 passengers",
                        "PARAGRAPH Notes: Say who paid.",
                        "HEADING2 What it costs",
                        "LIST_ITEM 2.4 million euros",
                        "PARAGRAPH Notes: Say who paid.");
        assertThat(document.pages()).hasValue(2);
        assertThat(document.blocks().getLast().page()).hasValue(2);
    }

    @Test
    void whatOnlyTheMasterSaysIsReadWhereTheSlidesSayNothing() throws IOException {
        Path path = folder.resolve("empty.odp");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
            entry(zip, "mimetype", "application/vnd.oasis.opendocument.presentation");
            entry(zip, "content.xml", content("<office:presentation><draw:page/></office:presentation>"));
            entry(
                    zip,
                    "styles.xml",
                    content("<office:master-styles><text:p>Harbour office</text:p></office:master-styles>"));
        }

        assertThat(Reading.of(path).text()).isEqualTo("Harbour office");
    }

    @Test
    void aTextHasHeadingsListsAndTables() throws IOException {
        SourceDocument document = write("text", """
                <office:text>
                  <text:h text:outline-level="1">The boat shed</text:h>
                  <text:p>It is let<text:s/>until May.</text:p>
                  <text:list><text:list-item><text:p>Report a lost key.</text:p></text:list-item></text:list>
                  <table:table table:name="Costs">
                    <table:table-row>
                      <table:table-cell><text:p>Item</text:p></table:table-cell>
                      <table:table-cell><text:p>Cost</text:p></table:table-cell>
                    </table:table-row>
                    <table:table-row>
                      <table:table-cell><text:p>Power</text:p></table:table-cell>
                      <table:table-cell><text:p>28</text:p></table:table-cell>
                    </table:table-row>
                  </table:table>
                </office:text>""");

        assertThat(Reading.blocks(document))
                .containsExactly(
                        "HEADING1 The boat shed",
                        "PARAGRAPH It is let until May.",
                        "LIST_ITEM Report a lost key.",
                        "TABLE_HEADER Item | Cost",
                        "TABLE_ROW Power | 28");
    }

    private static String slide(String title, String item) {
        return """
                <draw:page>
                  <draw:frame presentation:class="title"><draw:text-box><text:p>%s</text:p></draw:text-box></draw:frame>
                  <draw:frame><draw:text-box><text:list><text:list-item><text:p>%s</text:p></text:list-item></text:list>
                  </draw:text-box></draw:frame>
                  <presentation:notes>
                    <draw:frame presentation:class="page-number"><draw:text-box><text:p>7</text:p></draw:text-box></draw:frame>
                    <draw:frame presentation:class="notes"><draw:text-box><text:p>Say who paid.</text:p></draw:text-box>
                    </draw:frame>
                  </presentation:notes>
                </draw:page>""".formatted(title, item);
    }

    private SourceDocument spreadsheet(String tables) throws IOException {
        return write("spreadsheet", "<office:spreadsheet>" + tables + "</office:spreadsheet>");
    }

    private SourceDocument write(String kind, String body) throws IOException {
        Path path = folder.resolve("file.od" + kind.charAt(0));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
            entry(zip, "mimetype", "application/vnd.oasis.opendocument." + kind);
            entry(zip, "content.xml", content("<office:body>" + body + "</office:body>"));
        }
        return Reading.of(path);
    }

    private static String content(String parts) {
        String names = "urn:oasis:names:tc:opendocument:xmlns:";
        return "<office:document-content xmlns:office='" + names + "office:1.0' xmlns:table='" + names
                + "table:1.0' xmlns:text='" + names + "text:1.0' xmlns:draw='" + names
                + "drawing:1.0' xmlns:presentation='" + names + "presentation:1.0'>" + parts
                + "</office:document-content>";
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
