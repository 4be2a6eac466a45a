package dev.docent.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesAndNumbersTest {

    private static final double HIGH = 0.6;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is forbidden by the 2026 Act.",
                "The March on Washington was large.",
                "They served a Sunday roast.",
                "Give me a second, please.",
                "An applicant may well object.",
                "April O'Neil opened the door.",
                "Mr March declined, and Ms June agreed.",
                "Augustus ruled over an august assembly.",
                "LICENSEE MAY TERMINATE THIS AGREEMENT.",
                "Wednesday Addams was his man Friday.",
                "She read George Orwell's 1984 twice.",
                "He had a bad fall near the spring onions.",
                "It runs on Windows 2000 and Office 2010.",
                "The plant is certified to ISO 9001:2015.",
                "See RFC 2026 and flight 1815.",
                "They live in the 1900 block of Main Street.",
                "a 2000-seat hall with 1990 lamps",
                "Arrive at 1900 hours.",
                "Two thirds, or 2/3, of the members and 24/7 cover",
                "The server is at 192.168.20.10 and runs 10.12.2.",
                "Rule 5 may be waived, and Article 3 may not.",
                "The Thirty Years' War and the Six-Day War",
                "the Prague Spring and the Arab Spring",
                "the Year of the Dragon and the year 7 pupils",
                "a five-year plan and a two-week ceasefire",
                "They lost in the fourth quarter of the game.",
                "It was sold by 21st Century Fox.",
                "Meet at a quarter past three.",
                "UN Resolution 1973 and 28 U.S.C. § 1983",
                "The index closed at 2013.5 points.",
                "The firm has 2010 employees.",
                "The virus was found in 2020 people.",
                "Agenda 2030 and Horizon 2020 were merged.",
                "The other day we spoke.",
                "It has been so in recent years.",
                "The house price may double within a year.",
                "He worked for three weeks on Mondays.",
                "the Friday prayers and the Saturday market",
                "the Autumn Statement and the Spring Festival",
                "They sang Yesterday and Ruby Tuesday.",
                "The Day After Tomorrow is a film.",
                "Black Friday sales and Cyber Monday deals",
                "Bloody Sunday was filmed in colour.",
                "the first half was dull and the second half was not",
                "Call 0800 1999 or 020 7946 2013.",
                "Lot 4-5-2 was sold for 2019 euros.",
                "He is in year 2 of 4 and may 2 others join?",
                "EN 1990 and IEC 2017-3",
                "Sun Microsystems, the SAT test and the MAR regulation",
                "The May family met the June bride.",
                "He lost the last minute of the last round.",
                "The last day of the month is busy.",
                "They live on the 3rd floor.",
                "the first two weeks of the tour",
                "The first year of the war was hard.",
                "He finished on the 2nd try.",
                "by the end of the day",
                "It leads the Twentieth Century Fund."
            })
    void noneIsTakenForADateWithHighConfidence(String text) {
        List<DatedSpan> found = new DateExpressions().find(text, Optional.of(LocalDate.of(2026, 7, 15)));

        assertThat(found).extracting(DatedSpan::certainty).allMatch(certainty -> certainty < HIGH);
    }
}
