package dev.docent.document.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlTablesTest {

    @TempDir
    Path folder;

    @Test
    void aCellThatReachesOverRowsIsInEachOfThem() {
        assertThat(table("""
                <tr><th>Quay</th><th>Boat</th><th>Metres</th></tr>
                <tr><td rowspan=2>North</td><td>Anna</td><td>9</td></tr>
                <tr><td>Bea</td><td rowspan=0>7</td></tr>
                <tr><td>South</td><td>Cilla</td></tr>"""))
                .containsExactly(
                        "TABLE_HEADER Quay | Boat | Metres",
                        "TABLE_ROW North | Anna | 9",
                        "TABLE_ROW North | Bea | 7",
                        "TABLE_ROW South | Cilla | 7");
    }

    @Test
    void aNameAboveSeveralColumnsBelongsToEachOfThem() {
        assertThat(table("""
                <tr><th rowspan=2>Boat</th><th colspan=2>Passengers</th></tr>
                <tr><th>2025</th><th>2026</th></tr>
                <tr><td>Anna</td><td>120</td><td>130</td></tr>
                <tr><td>Bea</td><td colspan=2>laid up</td></tr>
                <tr><th colspan=3>In the yard</th></tr>"""))
                .containsExactly(
                        "TABLE_HEADER Boat | Passengers 2025 | Passengers 2026",
                        "TABLE_ROW Anna | 120 | 130",
                        "TABLE_ROW Bea | laid up | laid up",
                        "TABLE_ROW In the yard");
    }

    @Test
    void whatIsLongIsSaidOnce() {
        String remark = "She was built at a yard in the north and has been laid up since the spring of last year";

        assertThat(table("<tr><th>Boat</th><th>Built</th><th>Sold</th></tr><tr><td>Anna</td><td colspan=2>" + remark
                        + "</td></tr>"))
                .contains("TABLE_ROW | Anna | " + remark + " |  |");
    }

    @Test
    void aRaisedNumberIsNoPartOfTheNumberBeforeIt() {
        assertThat(Reading.of(
                                folder,
                                "page.html",
                                "<p>The fine is 100<sup>1</sup> euros, 5<sup><a href='#2'>2</a></sup> a day; 10<sup>6</sup>"
                                        + " lamps, 30 m<sup>2</sup>, the 5<sup>th</sup> of May.</p>")
                        .text())
                .isEqualTo("The fine is 100^1 euros, 5[2] a day; 10^6 lamps, 30 m2, the 5th of May.");
    }

    private List<String> table(String rows) {
        return Reading.blocks(Reading.of(folder, "page.html", "<main><table>" + rows + "</table></main>"));
    }
}
