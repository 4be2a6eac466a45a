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
}
