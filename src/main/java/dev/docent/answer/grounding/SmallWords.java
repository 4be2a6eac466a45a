package dev.docent.answer.grounding;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words that tell what the words beside them do.
final class SmallWords {

    static final Set<String> DETERMINERS = words("""
            a an the this that these those my your his her its our their any some every each all no both either
            neither another many most several
            """);

    static final Set<String> PREPOSITIONS = words("""
            of in on at by for from to into onto with without about against between among through during over under
            above below upon within across along around behind beside near via toward towards despite after before
            since until as than like alongside
            """);

    private static final Set<String> OBJECTS = Set.of("me", "you", "him", "it", "us", "them", "anyone", "anything");

    /// What stands before a noun or for one.
    static final Set<String> OPEN_A_PHRASE =
            Stream.concat(DETERMINERS.stream(), OBJECTS.stream()).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> CALENDAR = words("""
            january february march april may june july august september october november december monday tuesday
            wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
            spring summer autumn winter
            """);

    private SmallWords() {}

    /// @return whether it is a day of the week, a month or a season
    static boolean isOfCalendar(String word) {
        return CALENDAR.contains(word);
    }

    /// @param list words with white space between them
    static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+", -1));
    }
}
