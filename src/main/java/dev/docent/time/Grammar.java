package dev.docent.time;

import java.time.DayOfWeek;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds the longest phrase that begins at a token.
///
/// A phrase is what a [Rule] says, a part of it ("early 2024"), it in a year ("May last year"), or a span from one to
/// another.
final class Grammar {

    private static final Set<String> SPAN_SIGNS = Set.of("to", "until", "till", "through");

    private final RuleBook days = new RuleBook(DayRules.all());
    private final RuleBook periods = new RuleBook(PeriodRules.all());

    private final RuleBook all =
            new RuleBook(Stream.of(DayRules.all(), PeriodRules.all(), CountedRules.all(), AimedRules.all())
                    .flatMap(rules -> rules));

    private final Set<String> openers = openers(all);

    private final RuleBook thisUnit = new RuleBook(AimedRules.definiteUnits());

    /// @return the phrase; its meaning is no date if its surroundings don't allow to read it as one
    Optional<Phrase> phraseAt(Tokens tokens, int start) {
        if (!canOpenWith(tokens.at(start))) {
            return Optional.empty();
        }
        Optional<Phrase> phrase =
                tokens.at(start).is("from") || tokens.at(start).is("between")
                        ? announcedSpan(tokens, start)
                        : spanOrSimple(tokens, start);
        return phrase.map(found -> licensed(tokens, found));
    }

    /// Most words of a text open nothing.
    private boolean canOpenWith(Token token) {
        return switch (token.kind()) {
            case WORD, SIGN -> openers.contains(token.word());
            case BREAK -> false;
            default -> true;
        };
    }

    private static Set<String> openers(RuleBook rules) {
        Set<String> openers = new HashSet<>(rules.openingWords());
        openers.addAll(Part.words());
        openers.addAll(Set.of("the", "on", "from", "between", "final"));
        return openers;
    }

    private static Phrase licensed(Tokens tokens, Phrase phrase) {
        double certainty = phrase.licence().certainty(tokens, phrase.start(), phrase.end());
        return certainty > 0 && Edges.areClear(tokens, phrase.start(), phrase.end())
                ? phrase.doubted(certainty)
                : phrase.within(new Meaning.NoDate(), phrase.start(), phrase.end());
    }

    private Optional<Phrase> announcedSpan(Tokens tokens, int start) {
        boolean isBetween = tokens.at(start).is("between");
        return simple(tokens, start + 1)
                .filter(first -> parts(tokens.at(first.end()), isBetween))
                .flatMap(first -> span(tokens, first, start))
                .or(() -> all.longest(tokens, start));
    }

    private Optional<Phrase> spanOrSimple(Tokens tokens, int start) {
        return simple(tokens, start)
                .map(first -> Optional.of(first)
                        .filter(phrase -> parts(tokens.at(phrase.end()), false))
                        .flatMap(phrase -> span(tokens, phrase, start))
                        .orElseGet(() -> listed(tokens, first)));
    }

    private Optional<Phrase> span(Tokens tokens, Phrase first, int start) {
        return simple(tokens, first.end() + 1)
                .map(last -> WeekdayRange.isOfEachWeek(tokens, first, last, start)
                        ? first.within(new Meaning.NoDate(), start, last.end())
                        : first.spanTo(last, start));
    }

    private static boolean parts(Token sign, boolean isBetween) {
        return isBetween ? sign.is("and") : SPAN_SIGNS.contains(sign.word()) || Slot.DASH.fits(sign);
    }

    private Optional<Phrase> simple(Tokens tokens, int start) {
        return part(tokens, start).or(() -> onWeekday(tokens, start)).or(() -> whole(tokens, start));
    }

    private Optional<Phrase> part(Tokens tokens, int start) {
        int from = tokens.at(start).is("the") ? start + 1 : start;
        return PartOpening.at(tokens, from)
                .flatMap(opening -> wholeOfPart(tokens, opening)
                        .filter(phrase -> !(phrase.meaning() instanceof Meaning.Weekday))
                        .map(phrase ->
                                phrase.within(Meaning.part(opening.piece(), phrase.meaning()), start, phrase.end())));
    }

    /// "The year" alone names none, but "the end of the year" does.
    private Optional<Phrase> wholeOfPart(Tokens tokens, PartOpening opening) {
        return whole(tokens, opening.end())
                .or(() -> Optional.of(opening)
                        .filter(part -> part.piece() instanceof Part)
                        .flatMap(part -> thisUnit.longest(tokens, part.end()))
                        .filter(unit -> !tokens.at(unit.end()).is("of")));
    }

    /// "Sunday, 4 January"
    private Optional<Phrase> onWeekday(Tokens tokens, int start) {
        int weekday = tokens.at(start).is("on") ? start + 1 : start;
        if (!Slot.WEEKDAY.fits(tokens.at(weekday))) {
            return Optional.empty();
        }
        int from = tokens.at(weekday + 1).is(",") ? weekday + 2 : weekday + 1;
        return days.longest(tokens, from)
                .map(phrase -> phrase.on(DayOfWeek.of(tokens.at(weekday).value()), weekday));
    }

    private Optional<Phrase> whole(Tokens tokens, int start) {
        RuleBook rules = CountInMonth.at(tokens, start) ? periods : all;
        return rules.longest(tokens, start).map(phrase -> inYear(tokens, phrase));
    }

    /// "May last year", "on 4 January of that year"
    private Phrase inYear(Tokens tokens, Phrase phrase) {
        if (!(phrase.meaning() instanceof Meaning.Yearly yearly)) {
            return phrase;
        }
        int next =
                tokens.at(phrase.end()).is(",") || tokens.at(phrase.end()).is("of") ? phrase.end() + 1 : phrase.end();
        return all.longest(tokens, next)
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
}
