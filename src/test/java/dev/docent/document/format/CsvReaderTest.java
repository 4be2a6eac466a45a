package dev.docent.document.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Port,Depth\n\"Quay 4, north\",9 m\nMole,\n",
                "Port;Depth\n\"Quay 4, north\";9 m\nMole;\n",
                "Port\tDepth\n\"Quay 4, north\"\t9 m\nMole\t\n"
            })
    void theFirstRowIsTheHeader(String content) {
        assertThat(Reading.blocks(Reading.of(folder, "ports.csv", content)))
                .containsExactly("TABLE_HEADER Port | Depth", "TABLE_ROW Quay 4, north | 9 m", "TABLE_ROW | Mole |  |");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n\"never closed,1\n2,3\n", "a,\"b\"c\n1,2\n"})
    void brokenQuotesLoseNoWords(String content) {
        assertThat(Reading.of(folder, "broken.csv", content).text()).contains("a", "b", "1", "2");
    }

    @Test
    void aTitleAboveTheHeaderIsNoHeader() {
        assertThat(Reading.blocks(Reading.of(folder, "ports.csv", "Ports of the bay,\nPort,Depth\nMole,9\nQuay,7\n")))
                .containsExactly(
                        "PARAGRAPH Ports of the bay",
                        "TABLE_HEADER Port | Depth",
                        "TABLE_ROW Mole | 9",
                        "TABLE_ROW Quay | 7");
    }

    @Test
    void valuesAreNoNamesOfColumns() {
        assertThat(Reading.blocks(Reading.of(folder, "depths.csv", "1,9.5\n2,7.0\n")))
                .containsExactly("TABLE_ROW 1 | 9.5", "TABLE_ROW 2 | 7.0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Frage;Antwort\nWann?;Am Montag, am Dienstag, am Mittwoch\nWo?;Am Kai, an der Mole, im Hafen\n",
                "1,5;2,5\n3,5;4,25\n",
                "\"Say \"\"when\"\", please\";a, b\n\"Now\";c, d, e\n"
            })
    void whatPartsTheFieldsGivesEveryRowAsMany(String content) {
        assertThat(Reading.blocks(Reading.of(folder, "table.csv", content)))
                .allSatisfy(block -> assertThat(block).containsOnlyOnce(" | "));
    }

    @Test
    void tabsPartTheFieldsWhereTheFileIsOfTabs() {
        String rows = "note\ttext\n1\tRope, oil, paint, and a new lamp\n2\tTar, and a brush\n";

        assertThat(Reading.blocks(Reading.of(folder, "stores.tsv", rows)))
                .containsExactly(
                        "TABLE_HEADER note | text",
                        "TABLE_ROW 1 | Rope, oil, paint, and a new lamp",
                        "TABLE_ROW 2 | Tar, and a brush");
    }
}
