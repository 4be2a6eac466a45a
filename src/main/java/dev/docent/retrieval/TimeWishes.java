package dev.docent.retrieval;

import dev.docent.retrieval.TimeWish.Side;
import dev.docent.retrieval.TimeWish.Weight;
import dev.docent.time.DateExpressions;
import dev.docent.time.DatedSpan;
import dev.docent.time.Granularity;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads in a question when its answer is wanted. Relative words are counted from today.
final class TimeWishes {

    private static final double LEAST_CERTAINTY = 0.7;

    /// Whoever asks "and in may?" rarely types the capital that tells the month from the verb.
    private static final Pattern SMALL_MONTH =
            pattern("(?<=\\b(?:in|since|until|till|by|during|early|late|mid|last|next|of) )(may|march|august)\\b");

    private static final Pattern MONTH = pattern("\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\b");

    private static final Pattern BEFORE_DAYS =
            pattern("\\b(before|until|till|by|up to|since|after|from)(?: the)?(?: (?:start|end) of)?\\s*$");

    /// "From 2019 on", but "the minutes from January on the budget" are of January.
    private static final Pattern ONWARDS = pattern("^ (?:onwards?|forwards?|on(?= *(?:[,.?!]|$)))");

    private static final Pattern STARTING = pattern("\\b(?:starting|beginning|effective)\\s+$");

    private static final Pattern WEEKDAY = pattern("^(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b");

    private static final Map<String, Side> SIDES = Map.of(
            "before", Side.BEFORE,
            "until", Side.UNTIL,
            "till", Side.UNTIL,
            "by", Side.UNTIL,
            "up to", Side.UNTIL,
            "during", Side.DURING,
            "since", Side.SINCE,
            "from", Side.SINCE,
            "after", Side.AFTER);

    private final DateExpressions expressions;
    private final BesideEvent beside;
    private final Clock clock;

    TimeWishes(DateExpressions expressions, Clock clock) {
        this.expressions = expressions;
        this.beside = new BesideEvent(expressions);
        this.clock = clock;
    }

    /// @return what the question says plainly, the days before the order and the order before an event; empty if it
    ///     says nothing of time
    Optional<TimeWish> in(String question) {
        Optional<TimeWish> event = beside.in(question, LocalDate.now(clock));
        return event.filter(TimeWishes::isDated)
                .or(() -> during(question))
                .or(() -> TimeOrder.in(question))
                .or(() -> event);
    }

    /// A date that is said with an event is not that of the answer.
    private static boolean isDated(TimeWish event) {
        return switch (event) {
            case TimeWish.Beside(var _, var _, var within) -> within.isPresent();
            case TimeWish.During _, TimeWish.Newest _, TimeWish.Oldest _ -> true;
        };
    }

    private Optional<TimeWish> during(String question) {
        String text = SMALL_MONTH.matcher(question).replaceAll(month -> capitalised(month.group()));
        List<DatedSpan> spans = expressions.find(text, Optional.of(LocalDate.now(clock))).stream()
                .filter(span -> span.certainty() >= LEAST_CERTAINTY && !isAName(text, span))
                .toList();
        if (spans.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new TimeWish.During(
                spans.stream().map(span -> side(text, span).of(span.interval())).toList(), weight(text, spans)));
    }

    private Weight weight(String text, List<DatedSpan> spans) {
        LocalDate today = LocalDate.now(clock);
        if (spans.stream().allMatch(span -> span.relative() && span.to().isBefore(today) && !namesAMonth(text, span))) {
            return Weight.STRICT;
        }
        boolean isShort = spans.stream().allMatch(span -> span.granularity().compareTo(Granularity.SEASON) <= 0);
        return isShort ? Weight.FIRM : Weight.GENTLE;
    }

    /// A weekday without a preposition is more often of a name: "Monday Night Raw", "Thursday night football".
    private static boolean isAName(String text, DatedSpan span) {
        return WEEKDAY.matcher(text.substring(span.start(), span.end())).find()
                && !BEFORE_DAYS.matcher(text.substring(0, span.start())).find();
    }

    private static boolean namesAMonth(String text, DatedSpan span) {
        return MONTH.matcher(text.substring(span.start(), span.end())).find();
    }

    private static Side side(String text, DatedSpan span) {
        Matcher before = BEFORE_DAYS.matcher(text.substring(0, span.start()));
        if (!before.find()) {
            return Side.DURING;
        }
        boolean goesOn = ONWARDS.matcher(text.substring(span.end())).find()
                || STARTING.matcher(text.substring(0, before.start())).find();
        return before.group(1).equalsIgnoreCase("from") && !goesOn ? Side.DURING : side(before);
    }

    static Side side(Matcher matcher) {
        return SIDES.getOrDefault(matcher.group(1).toLowerCase(Locale.ROOT), Side.DURING);
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static Pattern pattern(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
    }
}
