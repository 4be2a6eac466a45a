package dev.docent.retrieval;

import dev.docent.document.PublicationDate;
import dev.docent.index.Filter;
import dev.docent.index.Match;
import dev.docent.index.PassageIndex;
import dev.docent.passage.Sentences;
import dev.docent.time.DateExpressions;
import dev.docent.time.DateInterval;
import dev.docent.time.DatedSpan;
import dev.docent.time.Granularity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds when something was, from the sentences that name it.
final class EventDates {

    private static final int PASSAGES = 5;
    private static final double LEAST_CERTAINTY = 0.7;
    private static final Set<String> SMALL_WORDS =
            Set.of("of", "the", "in", "on", "at", "and", "for", "with", "a", "an");

    private final PassageIndex index;
    private final DateExpressions expressions;

    EventDates(PassageIndex index, DateExpressions expressions) {
        this.index = index;
        this.expressions = expressions;
    }

    /// @param within the days among which it was, if known
    /// @return its days, if every sentence that names it with a day or month among those agrees on them
    Optional<DateInterval> find(String event, Optional<DateInterval> within, Filter filter) {
        List<String> words = Arrays.stream(event.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> word.length() > 1 && !SMALL_WORDS.contains(word))
                .toList();
        List<DateInterval> days = index.matching(event, PASSAGES, filter).stream()
                .flatMap(match -> said(match, words))
                .filter(day -> within.filter(all -> !all.contains(day)).isEmpty())
                .distinct()
                .toList();
        return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
    }

    private Stream<DateInterval> said(Match match, List<String> words) {
        String text = match.passage().text();
        List<DatedSpan> spans =
                expressions.find(text, match.document().published().map(PublicationDate::date));
        return Sentences.of(text).stream()
                .filter(sentence -> names(text.substring(sentence.start(), sentence.end()), words))
                .flatMap(sentence ->
                        spans.stream().filter(span -> span.start() >= sentence.start() && span.end() <= sentence.end()))
                .filter(span -> span.certainty() >= LEAST_CERTAINTY)
                .filter(span -> span.granularity().compareTo(Granularity.MONTH) <= 0)
                .map(DatedSpan::interval);
    }

    private static boolean names(String sentence, List<String> words) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        return !words.isEmpty() && words.stream().allMatch(lower::contains);
    }
}
