package dev.docent.index.engine;

import dev.docent.time.DateInterval;
import java.util.List;
import java.util.Map;

/// A passage as an engine keeps it, in the reading order of its document.
///
/// @param value the packed passage
/// @param dates the days that it speaks of
/// @param words what it is found by
public record StoredPassage(Bytes value, List<DateInterval> dates, Map<Part, Words> words) {

    public StoredPassage {
        dates = List.copyOf(dates);
        words = Map.copyOf(words);
    }
}
