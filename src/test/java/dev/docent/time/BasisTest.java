package dev.docent.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What a date was counted from.
class BasisTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final Optional<LocalDate> WRITTEN = Optional.of(DAY);

    private final DateExpressions expressions = new DateExpressions();

    private DatedSpan last(List<DatedSpan> found) {
        return found.getLast();
    }

    @Test
    void aDateWithItsYearIsCountedFromNothing() {
        DatedSpan span = last(expressions.find("They met on 4 January 2026.", WRITTEN));

        assertThat(span.basis()).isEmpty();
        assertThat(span.relative()).isFalse();
    }

    @Test
    void whatLeansOnTheDayOfWritingSaysSo() {
        DatedSpan span = last(expressions.find("They met on Sunday.", WRITTEN));

        assertThat(span.basis()).contains(new Basis.DayOfWriting(DAY));
    }

    @Test
    void whatLeansOnADateInTheTextNamesIt() {
        DatedSpan span = last(expressions.find("They met on 3 March 2019. They signed on 5 April.", WRITTEN));

        assertThat(span.iso()).isEqualTo("2019-04-05");
        assertThat(span.basis()).contains(new Basis.Words("3 March 2019"));
    }

    @Test
    void whatLeansOnADateInTheTextNeedsNoDayOfWriting() {
        DatedSpan span = last(expressions.find("They met on 3 March 2019 and parted the next day.", Optional.empty()));

        assertThat(span.iso()).isEqualTo("2019-03-04");
        assertThat(span.basis()).contains(new Basis.Words("3 March 2019"));
    }

    @Test
    void theHeadingsAboveATextMayNameItsYear() {
        List<DatedSpan> found = expressions.findUnder("Diary › 2016", "## Rain\n\nOn May 28 it rained.", WRITTEN);

        assertThat(found).singleElement().satisfies(span -> {
            assertThat(span.iso()).isEqualTo("2016-05-28");
            assertThat(span.start()).isEqualTo("## Rain\n\nOn ".length());
            assertThat(span.basis()).contains(new Basis.Words("2016"));
        });
    }

    @Test
    void aYearHoldsBelowTheHeadingsUnderIt() {
        String text = "# Diary\n\n## 2016\n\n### Rain\n\nOn May 28 it rained.\n\n## Since then\n\nOn May 30 it hailed.";

        List<DatedSpan> found = expressions.find(text, WRITTEN);

        assertThat(found).extracting(DatedSpan::iso).containsExactly("2016", "2016-05-28", "2025-05-30");
    }

    @Test
    void aHeadingWithoutAMarkIsOneWhereItIsKnown() {
        String text = "Diary\n\n2016\n\nRain\n\nOn May 28 it rained.";
        Map<Integer, Integer> headings = Map.of(0, 1, text.indexOf("2016"), 2, text.indexOf("Rain"), 3);

        DatedSpan span = last(expressions.find(text, WRITTEN, headings));

        assertThat(span.iso()).isEqualTo("2016-05-28");
    }

    @Test
    void aHeadingThatNamesSeveralYearsNamesNone() {
        String text = "# 2016\n\n## May 2017 to June 2018\n\nOn May 28 it rained.";

        DatedSpan span = last(expressions.find(text, WRITTEN));

        assertThat(span.iso()).isEqualTo("2025-05-28");
    }

    @Test
    void whatHasHappenedWasNotInAYearToCome() {
        DatedSpan span = last(expressions.findUnder("What to expect in 2027", "On 3 December ministers met.", WRITTEN));

        assertThat(span.iso()).isEqualTo("2025-12-03");
        assertThat(span.basis()).contains(new Basis.DayOfWriting(DAY));
    }
}
