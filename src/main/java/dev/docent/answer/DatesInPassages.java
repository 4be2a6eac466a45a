package dev.docent.answer;

import dev.docent.document.PublicationDate;
import dev.docent.index.Match;
import dev.docent.time.DateExpressions;
import dev.docent.time.DateInterval;
import dev.docent.time.DatedSpan;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the dates in a passage: what a quote says of time is understood from all of it, from the headings above and
/// from the day its document was published.
final class DatesInPassages {

    /// Below this certainty a day is not named: no date is better than a wrong one.
    private static final double SURE = 0.75;

    /// A passage is known by no more days than these.
    private static final int MOST_KNOWN = 32;

    private final DateExpressions expressions;

    DatesInPassages(DateExpressions expressions) {
        this.expressions = expressions;
    }

    /// @return the dates in the passage's text that need no other, and those that surely mean what they are read as
    List<DatedSpan> sure(Match match) {
        String text = match.passage().text();
        return in(match).stream()
                .filter(date -> !date.relative() || isSure(text, date))
                .toList();
    }

    /// @return the relative dates in the quote that surely mean what they are read as, by their places in the passage
    List<DatedSpan> relative(Quotation quote) {
        return sure(quote.passage().match()).stream()
                .filter(date -> date.relative() && quote.start() <= date.start() && date.end() <= quote.end())
                .toList();
    }

    /// @return the days that the words mean when they are read by themselves
    Optional<DatedSpan> alone(Match match, String words) {
        return expressions.wholeOf(words, match.document().published().map(PublicationDate::date));
    }

    /// @param found what was found in the text
    /// @return the days that this part of the text means, if it says nothing else
    Optional<DatedSpan> whole(String text, int start, int end, List<DatedSpan> found) {
        return expressions.wholeOf(text, start, end, found);
    }

    /// Whoever read the whole document may have understood the words otherwise, from its title perhaps. Where neither
    /// reading is known of the passage, nobody can tell.
    private List<DatedSpan> in(Match match) {
        String heading = match.passage().location().heading();
        List<DatedSpan> found = under(heading, match);
        List<DatedSpan> known = known(found, match);
        if (known.size() == found.size()) {
            return known;
        }
        List<DatedSpan> titled = known(under(match.document().title() + " › " + heading, match), match);
        return Stream.concat(known.stream(), titled.stream().filter(date -> !isIn(known, date)))
                .sorted(Comparator.comparingInt(DatedSpan::start))
                .toList();
    }

    private List<DatedSpan> under(String heading, Match match) {
        return expressions.findUnder(
                heading, match.passage().text(), match.document().published().map(PublicationDate::date));
    }

    private static List<DatedSpan> known(List<DatedSpan> dates, Match match) {
        List<DateInterval> known = match.passage().dates();
        return dates.stream()
                .map(date -> settled(date, dates, known))
                .filter(date -> !date.relative()
                        || known.isEmpty()
                        || known.size() >= MOST_KNOWN
                        || known.contains(date.interval()))
                .toList();
    }

    /// Elsewhere the document may tell whether it writes the day or the month first: then a day is known of the
    /// passage that no other words of it name.
    private static DatedSpan settled(DatedSpan date, List<DatedSpan> dates, List<DateInterval> known) {
        if (date.otherReading().isEmpty()) {
            return date;
        }
        return known.stream()
                .filter(day -> dates.stream()
                        .noneMatch(
                                other -> !other.equals(date) && other.interval().equals(day)))
                .flatMap(day -> date.settledOn(day.from()).stream())
                .findFirst()
                .orElse(date);
    }

    private static boolean isIn(List<DatedSpan> dates, DatedSpan date) {
        return dates.stream().anyMatch(other -> other.start() < date.end() && date.start() < other.end());
    }

    /// "The Sunday" in an account belongs to the account's own days.
    private static boolean isSure(String text, DatedSpan date) {
        return date.certainty() >= SURE && !text.substring(0, date.start()).endsWith("the ");
    }
}
