package dev.docent.answer;

import dev.docent.time.DatedSpan;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the words of an answer amount to, so that two answers can be compared by meaning.
///
/// @param words the words as they are compared
/// @param date the days meant, if the words say when
record Value(List<String> words, Optional<DatedSpan> date) {

    Value {
        words = List.copyOf(words);
    }

    /// @return whether both say the same, or one says the same more exactly
    boolean agreesWith(Value other) {
        if (date.isPresent() && other.date.isPresent()) {
            return date.get().overlaps(other.date.get());
        }
        return contains(words, other.words) || contains(other.words, words);
    }

    /// @return whether both are answers of one kind: two dates, two numbers, two names
    boolean isComparableTo(Value other) {
        return date.isPresent() == other.date.isPresent() && hasNumber() == other.hasNumber();
    }

    private boolean hasNumber() {
        return words.stream().anyMatch(word -> Character.isDigit(word.charAt(0)));
    }

    /// All the words of the shorter one stand in the longer one, so that nothing in it is contradicted.
    private static boolean contains(List<String> longer, List<String> shorter) {
        if (shorter.isEmpty()) {
            return longer.isEmpty();
        }
        if (Collections.indexOfSubList(longer, shorter) >= 0) {
            return true;
        }
        Set<String> all = new HashSet<>(longer);
        return shorter.size() > 1 && all.containsAll(shorter);
    }
}
