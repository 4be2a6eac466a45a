package dev.docent.retrieval;

import dev.docent.retrieval.TimeWish.Side;
import dev.docent.retrieval.TimeWish.Weight;
import dev.docent.time.DateExpressions;
import dev.docent.time.DatedSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads in a question beside which event its answer is wanted: "before the summit", "since the Oslo talks in 2024".
final class BesideEvent {

    private static final String SIDE = "\\b(before|until|during|since|after) (?:the|his|her|its|their) ";
    private static final String NAME = "([\\p{L}\\p{N}'’ -]{3,60}?)";

    /// Where it opens the question, a comma or the question word ends it.
    private static final List<Pattern> PLACES = List.of(
            pattern("^(?:and |so |but )?" + SIDE + NAME
                    + "(?:,| (?=(?:who|what|when|where|which|why|how|did|does|do|was|were|is|are|has|have|had)\\b))"),
            pattern(SIDE + NAME + "[?.]*$"),
            pattern(SIDE + NAME + ","));

    private static final Pattern BEFORE_A_DATE = pattern("(?:^|\\s)(?:in|on|of|at|from)(?: the)?$");

    private final DateExpressions expressions;

    BesideEvent(DateExpressions expressions) {
        this.expressions = expressions;
    }

    /// @return the wish, its event named without its date; empty if the question names no event so
    Optional<TimeWish> in(String question, LocalDate today) {
        return PLACES.stream()
                .map(place -> place.matcher(question.strip()))
                .filter(Matcher::find)
                .findFirst()
                .flatMap(found -> beside(TimeWishes.side(found), found.group(2).strip(), today));
    }

    private Optional<TimeWish> beside(Side side, String named, LocalDate today) {
        List<DatedSpan> dates = expressions.find(named, Optional.of(today));
        if (dates.isEmpty()) {
            return Optional.of(new TimeWish.Beside(side, named, Optional.empty()));
        }
        String event = without(named, dates.getFirst());
        boolean isPlain = side == Side.DURING && dates.getFirst().isOneDay();
        return dates.size() > 1 || event.isEmpty() || isPlain
                ? Optional.empty()
                : Optional.of(beside(side, event, dates.getFirst()));
    }

    /// A day that is said with the event is when it was; within a longer time it is still to be found.
    private static TimeWish beside(Side side, String event, DatedSpan date) {
        return date.isOneDay()
                ? new TimeWish.During(List.of(side.around(date.interval())), Weight.GENTLE)
                : new TimeWish.Beside(side, event, Optional.of(date.interval()));
    }

    private static String without(String named, DatedSpan date) {
        String before = named.substring(0, date.start()).strip();
        String after = named.substring(date.end()).strip();
        return (BEFORE_A_DATE.matcher(before).replaceFirst("").strip() + " " + after).strip();
    }

    private static Pattern pattern(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
    }
}
