package dev.docent.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;

/// Tells which one is meant of the days that come every month: "on the 20th".
final class MonthdayResolver {

    private static final int MONTHS_AROUND = 2;

    /// In the month just said, or the nearest to the reference in the direction the sentence looks.
    Optional<Resolved> dayOfMonth(int day, Context context) {
        return context.mentions()
                .lastFullDate()
                .flatMap(said -> inMonthOf(said, day))
                .or(() -> context.reference().flatMap(today -> near(today, day, context)));
    }

    private static Optional<Resolved> inMonthOf(Mention said, int day) {
        LocalDate from = said.days().from();
        return Days.day(from.getYear(), from.getMonthValue(), day)
                .map(days -> Resolved.countedFrom(said.basis(), days, Certainty.AMBIGUOUS));
    }

    private static Optional<Resolved> near(LocalDate today, int day, Context context) {
        boolean ahead = context.tense() == Tense.FUTURE;
        int step = ahead ? 1 : -1;
        double certainty = context.tense() == Tense.UNKNOWN ? Certainty.UNCLEAR : Certainty.LIKELY;
        return IntStream.rangeClosed(0, MONTHS_AROUND)
                .mapToObj(months -> today.plusMonths((long) step * months))
                .flatMap(month -> Days.day(month.getYear(), month.getMonthValue(), day).stream())
                .filter(days ->
                        ahead ? !days.to().isBefore(today) : !days.from().isAfter(today))
                .findFirst()
                .map(days -> context.fromReference(days, certainty)
                        .atMost(context.outlook().most()));
    }
}
