package dev.docent.time;

import java.time.DayOfWeek;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds the longest phrase that begins at a token.
///
/// A phrase is what a [Rule] says, a part of it ("early 2024"), it in a year ("May last year"), or a span from one to
/// another.
final class Grammar {

    private static final Set<String> SPAN_SIGNS = Set.of("to", "until", "till", "through");

    private final List<Rule> days = DayRules.all().toList();

    private final List<Rule> rules = Stream.of(days.stream(), PeriodRules.all(), AimedRules.all(), CountedRules.all())
            .flatMap(all -> all)
            .toList();

    private final Set<String> openings = openings(rules);

    /// @return the phrase, if its surroundings allow to read it so
    Optional<Phrase> phraseAt(Tokens tokens, int start) {
        if (!canOpen(tokens.at(start))) {
            return Optional.empty();
        }
        return span(tokens, start)
                .or(() -> simple(tokens, start).map(phrase -> listed(tokens, phrase)))
                .flatMap(phrase -> licensed(tokens, phrase));
    }

    private static Set<String> openings(List<Rule> rules) {
        Set<String> words = new HashSet<>(Set.of("from", "between"));
        words.addAll(Part.words());
        rules.forEach(rule -> words.addAll(rule.pattern().openings()));
        return Set.copyOf(words);
    }

    private boolean canOpen(Token token) {
        return switch (token.kind()) {
            case WORD, SIGN -> openings.contains(token.word());
            case BREAK -> false;
            default -> true;
        };
    }

    private static Optional<Phrase> licensed(Tokens tokens, Phrase phrase) {
        double certainty = phrase.licence().certainty(tokens, phrase.start(), phrase.end());
        return certainty > 0 && Edges.areClear(tokens, phrase.start(), phrase.end())
                ? Optional.of(phrase.doubted(certainty))
                : Optional.empty();
    }

    private Optional<Phrase> span(Tokens tokens, int start) {
        boolean isBetween = tokens.at(start).is("between");
        int from = isBetween || tokens.at(start).is("from") ? start + 1 : start;
        return simple(tokens, from)
                .filter(first -> parts(tokens.at(first.end()), isBetween))
                .flatMap(first -> simple(tokens, first.end() + 1)
                        .map(last -> isWorkingWeek(first, last)
                                ? first.within(new Meaning.OutOfReach(), start, last.end())
                                : first.spanTo(last, start)));
    }

    private static boolean parts(Token sign, boolean isBetween) {
        return isBetween ? sign.is("and") : SPAN_SIGNS.contains(sign.word()) || Slot.DASH.fits(sign);
    }

    /// "Monday to Friday" says when something is open, not when it happened.
    private static boolean isWorkingWeek(Phrase first, Phrase last) {
        return first.meaning() instanceof Meaning.Weekday(DayOfWeek from, Aim _)
                && last.meaning() instanceof Meaning.Weekday(DayOfWeek to, Aim _)
                && from == DayOfWeek.MONDAY
                && to == DayOfWeek.FRIDAY;
    }

    private Optional<Phrase> simple(Tokens tokens, int start) {
        return part(tokens, start).or(() -> onWeekday(tokens, start)).or(() -> whole(tokens, start));
    }

    private Optional<Phrase> part(Tokens tokens, int start) {
        int from = tokens.at(start).is("the") ? start + 1 : start;
        return PartOpening.at(tokens, from)
                .flatMap(opening -> whole(tokens, opening.end())
                        .filter(phrase -> !(phrase.meaning() instanceof Meaning.Weekday))
                        .map(phrase -> phrase.within(
                                new Meaning.PartOf(opening.part(), phrase.meaning()), start, phrase.end())));
    }

    /// "Sunday, 4 January"
    private Optional<Phrase> onWeekday(Tokens tokens, int start) {
        int weekday = tokens.at(start).is("on") ? start + 1 : start;
        if (!Slot.WEEKDAY.fits(tokens.at(weekday))) {
            return Optional.empty();
        }
        int from = tokens.at(weekday + 1).is(",") ? weekday + 2 : weekday + 1;
        return longest(days, tokens, from)
                .map(phrase -> phrase.on(DayOfWeek.of(tokens.at(weekday).value()), weekday));
    }

    private Optional<Phrase> whole(Tokens tokens, int start) {
        return longest(rules, tokens, start).map(phrase -> inYear(tokens, phrase));
    }

    /// "May last year", "on 4 January of that year"
    private Phrase inYear(Tokens tokens, Phrase phrase) {
        if (!(phrase.meaning() instanceof Meaning.Yearly yearly)) {
            return phrase;
        }
        int next =
                tokens.at(phrase.end()).is(",") || tokens.at(phrase.end()).is("of") ? phrase.end() + 1 : phrase.end();
        return longest(rules, tokens, next)
                .filter(year ->
                        year.meaning() instanceof Meaning.Counted(int _, Unit unit, Anchor _) && unit == Unit.YEAR)
                .map(year -> phrase.within(new Meaning.WithinYear(yearly, year.meaning()), phrase.start(), year.end()))
                .orElse(phrase);
    }

    /// In "May and June 2025" the year is of both.
    private Phrase listed(Tokens tokens, Phrase phrase) {
        if (!(phrase.meaning() instanceof Meaning.Yearly yearly)
                || !tokens.at(phrase.end()).is("and")) {
            return phrase;
        }
        return simple(tokens, phrase.end() + 1)
                .filter(next -> next.meaning() instanceof Meaning.Dated(Days days)
                        && days.granularity().compareTo(Granularity.QUARTER) <= 0)
                .map(next ->
                        phrase.within(new Meaning.WithinYear(yearly, next.meaning()), phrase.start(), phrase.end()))
                .orElse(phrase);
    }

    private static Optional<Phrase> longest(List<Rule> rules, Tokens tokens, int start) {
        Optional<Phrase> longest = Optional.empty();
        for (Rule rule : rules) {
            Optional<Phrase> phrase = rule.match(tokens, start);
            if (phrase.isPresent()
                    && longest.filter(other -> other.end() >= phrase.get().end())
                            .isEmpty()) {
                longest = phrase;
            }
        }
        return longest;
    }
}
