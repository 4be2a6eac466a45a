package dev.docent.answer.grounding;

import dev.docent.time.DatedSpan;
import dev.docent.time.Granularity;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Whether a window says that it was on the days that a claim names.
final class Days {

    private Days() {}

    /// @return whether the date stands in the window, or is understood there
    static boolean stand(Alignment alignment, DatedSpan date) {
        Window window = alignment.window();
        List<DatedSpan> own = ownDates(alignment, date);
        List<DatedSpan> inside =
                own.isEmpty() || alignment.claim().said().dates().size() > 1
                        ? window.said().dates()
                        : own;
        if (inside.stream().anyMatch(it -> bearsOut(it, date)) || areEnds(inside, date)) {
            return true;
        }
        boolean dated = inside.stream().anyMatch(it -> it.granularity().compareTo(date.granularity()) <= 0);
        return !dated
                && window.around().stream().flatMap(it -> it.dates().stream()).anyMatch(it -> bearsOut(it, date));
    }

    /// The dates of the sentence that says most of the claim: another sentence's date is not when it happened.
    private static List<DatedSpan> ownDates(Alignment alignment, DatedSpan date) {
        Window window = alignment.window();
        if (window.size() == 1 || window.isList()) {
            return window.said().dates();
        }
        Claim claim = alignment.claim();
        int clause = claim.said().terms().stream()
                .filter(term -> term.start() >= date.start())
                .findFirst()
                .map(Term::clause)
                .orElse(0);
        Map<Integer, Long> met = claim.content().stream()
                .filter(i -> alignment.isMet(i) && claim.term(i).clause() == clause)
                .collect(Collectors.groupingBy(
                        i -> window.unitOf(alignment.source().get(alignment.partner(i))), Collectors.counting()));
        int most = met.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
        int main = claim.content().stream()
                .filter(i -> alignment.isVerb(i)
                        && alignment.isMet(i)
                        && claim.term(i).clause() == clause)
                .findFirst()
                .map(i -> window.unitOf(alignment.source().get(alignment.partner(i))))
                .orElse(most);
        return window.said().dates().stream()
                .filter(it -> window.unitAt(it.start()) == main)
                .toList();
    }

    /// @return whether the date said in the passage is within the one claimed; a span of days needs the same ends
    static boolean bearsOut(DatedSpan said, DatedSpan claimed) {
        boolean same = said.from().equals(claimed.from()) && said.to().equals(claimed.to());
        boolean within = !said.from().isBefore(claimed.from()) && !said.to().isAfter(claimed.to());
        return same
                || isSameDayOfYear(said, claimed)
                || (within && !claimed.iso().contains("/") && claimed.granularity() != Granularity.DAY);
    }

    /// Without a year, "31 March" may be read as the last one or as the next.
    private static boolean isSameDayOfYear(DatedSpan said, DatedSpan claimed) {
        return said.relative()
                && claimed.relative()
                && said.granularity() == claimed.granularity()
                && MonthDay.from(said.from()).equals(MonthDay.from(claimed.from()))
                && MonthDay.from(said.to()).equals(MonthDay.from(claimed.to()));
    }

    private static boolean areEnds(List<DatedSpan> inside, DatedSpan claimed) {
        return claimed.iso().contains("/")
                && inside.stream().anyMatch(it -> it.isOneDay() && it.from().equals(claimed.from()))
                && inside.stream().anyMatch(it -> it.isOneDay() && it.to().equals(claimed.to()));
    }
}
