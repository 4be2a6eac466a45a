package dev.docent.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoDatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   \n\n ",
                "You may leave.",
                "May I come in?",
                "Theresa May was there.",
                "They march to the sea.",
                "The March on Rome is in every book.",
                "June said so to April.",
                "It came second to none, in the second act.",
                "The Sun rose over the sea.",
                "Sun, sand and sea",
                "The cat sat. Sat on what?",
                "Mar the surface and the mar stays.",
                "He read the Sunday Times.",
                "It opens every Sunday.",
                "Each Monday they sing.",
                "Mass on Sundays and on Good Friday",
                "Open Monday to Friday",
                "The library opens Tuesday to Saturday.",
                "From Tuesday to Saturday the library opens at nine.",
                "The museum is closed Sunday to Tuesday.",
                "We are open Tuesday - Saturday.",
                "Tuesday to Saturday 9 to 17",
                "You may call from Sunday to Thursday.",
                "Every February they ski.",
                "the October Revolution",
                "Spring is warm, and they fall.",
                "the Summer Olympics",
                "the Fall of Saigon",
                "There were 2,026 people.",
                "He ran 1500 metres.",
                "a total of 2013 votes",
                "from 1500 to 2000 metres",
                "Room 2013",
                "It cost $2013 or £1999.",
                "see page 1999",
                "pp. 1870–1939",
                "version 2.2013",
                "call 555-2013",
                "file_2013.pdf and report-2013.pdf",
                "https://example.org/2013/01/04/story",
                "10:30 on track 5",
                "1.5 billion",
                "31 April 2025",
                "30 February",
                "29 February 2025",
                "2025-02-30",
                "13/13/2025",
                "Caesar died in 44 BC.",
                "the 3rd century BC",
                "300–200 BC",
                "from 1200 to 1100 BC",
                "1,500 years ago",
                "It took three years.",
                "The day before the vote was calm.",
                "the last week of the tour",
                "the next day",
                "three days later",
                "99999999999999999999 days ago",
                "9999 centuries ago",
                "٢٠١٣",
                "😀 the the of of from between to –"
            })
    void wordsThatOnlyLookLikeDatesAreLeftAlone(String text) {
        DateExpressions expressions = new DateExpressions();

        List<DatedSpan> found = expressions.find(text, Optional.of(LocalDate.of(2026, 1, 5)));

        assertThat(found).isEmpty();
    }
}
