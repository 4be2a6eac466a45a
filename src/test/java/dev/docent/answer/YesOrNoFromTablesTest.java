package dev.docent.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What tables and lists say to whether something is so.
class YesOrNoFromTablesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Can the Heron record in FLAC?               | YES
            Does the Heron have phantom power?          | YES
            Can the Heron record in OGG?                | SILENT
            Can the Heron play FLAC?                    | SILENT
            Does the Heron come with a card?            | SILENT
            Does the Heron come with a battery?         | SILENT
            Can I use an input format?                  | SILENT
            """)
    void aTableSaysWhatAThingHasAndWhatItCan(String question, YesNo expected) {
        assertThat(YesNo.to(question, """
                # Heron field recorder

                | Property | Value |
                | --- | --- |
                | Formats | WAV (16 bit), FLAC, MP3 |
                | Inputs | 2 XLR with phantom power |
                | Warning | The card is full |
                | Battery | lithium-ion |
                | Running time | 9 hours (16 without phantom power) |
                """)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Is wood glue in stock?     | YES
            Is linseed oil in stock?   | NO
            """)
    void noneOfAThingIsNoneOfIt(String question, YesNo expected) {
        assertThat(YesNo.to(question, """
                # Prices

                | Item | Price (EUR) | Stock |
                | --- | --- | --- |
                | Wood glue | 9.95 | 22 |
                | Linseed oil | 14.50 | 0 |
                """)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Did Lind meet Berg in May 2025?   | YES
            Did Lind meet Vik in May 2025?    | SILENT
            Did Moe meet Berg in May 2025?    | SILENT
            """)
    void aRowIsOfWhomTheTitleNames(String question, YesNo expected) {
        assertThat(YesNo.to(question, """
                # Profile: Ann Lind

                | What | Who |
                | --- | --- |
                | Ministers met in May 2025 | Eva Moe, Kari Berg |
                | Ministers met in June 2025 | Ida Vik |
                """)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Are seat upgrades covered?   | ## What is not covered  | Fines, seat upgrades, and lost private belongings.       | NO
            Are seat upgrades covered?   | ## What is covered      | Fines, seat upgrades, and lost private belongings.       | YES
            Are seat upgrades covered?   | ## Exclusions           | Fines, seat upgrades, and lost private belongings.       | NO
            Are seat upgrades covered?   | ## What is not covered  | Seat upgrades, unless the editor has agreed.             | SHOWN
            Are seat upgrades covered?   | ## When you are covered | Fines, seat upgrades, and lost private belongings.       | SHOWN
            Are seat upgrades refunded?  | ## Refunds              | Seat upgrades have to be asked for in writing.           | SHOWN
            Are winter sports covered?   | ## What is not covered  | Winter sports away from marked slopes.                   | SHOWN
            Are screws included?         | ## In the box           | A heater, a wall bracket and screws.                     | YES
            Do I need Chemistry 101?     | ## Prerequisites        | Chemistry 101 and Biology 102.                           | YES
            Is there a SOAP interface?   | ## Removed              | The SOAP interface, old as it was.                       | SHOWN
            Are meals refunded?          | ## What is not refunded | Fines, seat upgrades, and lost private belongings.       | SILENT
            """)
    void whatAListIsOfStandsAboveIt(String question, String heading, String list, YesNo expected) {
        assertThat(YesNo.to(question, heading + "\n\n" + list)).isEqualTo(expected);
    }
}
