package dev.docent.retrieval;

import dev.docent.index.Filter;
import dev.docent.index.PassageIndex;
import dev.docent.retrieval.TimeWish.During;
import dev.docent.retrieval.TimeWish.Weight;
import dev.docent.time.DateExpressions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Ranks what was found for questions that ask for a time.
final class Timing {

    private final PassageIndex index;
    private final MeaningSearch meaning;
    private final TimeWishes wishes;
    private final EventDates events;
    private final Clock clock;

    Timing(PassageIndex index, MeaningSearch meaning, Clock clock) {
        var expressions = new DateExpressions();
        this.index = index;
        this.meaning = meaning;
        this.wishes = new TimeWishes(expressions, clock);
        this.events = new EventDates(index, expressions);
        this.clock = clock;
    }

    /// @return when the question wants its answer to be; empty if it doesn't say, or names an event whose days cannot
    ///     be told
    Optional<TimeWish> wish(Query query) {
        return wishes.in(query.text()).flatMap(wish -> switch (wish) {
            case TimeWish.Beside(var side, var event, var within) ->
                events.find(event, within, query.filter())
                        .map(side::of)
                        .or(() -> within.map(side::around))
                        .map(days -> new During(List.of(days), Weight.GENTLE))
                        .map(TimeWish.class::cast);
            case During _, TimeWish.Newest _, TimeWish.Oldest _ -> Optional.of(wish);
        });
    }

    /// @param depth how many passages each search brings
    /// @param best how many of them matter most
    /// @return what was found, and what is found of those days, best first
    List<Candidate> rank(Fusion found, TimeWish wish, Query query, int depth, int best) {
        if (wish instanceof During(var days, var weight) && weight != Weight.GENTLE) {
            Filter about = query.filter().about(days);
            found.preferred(
                    index.matching(query.text(), depth, about),
                    meaning.find(query.text(), depth, about).matches(),
                    TimePreference.share(weight));
        }
        return new TimePreference(LocalDate.now(clock)).rank(found.ranked(), wish, best);
    }
}
