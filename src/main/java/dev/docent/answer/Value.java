package dev.docent.answer;

import dev.docent.time.DatedSpan;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What the words of an answer amount to, so that two answers can be compared by meaning.
///
/// @param words the words as they are compared
/// @param date the days meant, if the words say when
/// @param quantity the amount meant, if the words say how much
/// @param unnamed whether the words only say what kind of thing it is ("a man wanted for the attack")
record Value(List<String> words, Optional<DatedSpan> date, Optional<Quantity> quantity, boolean unnamed) {

    private static final Pattern UNNAMED =
            Pattern.compile("^(an?|one of|some|someone|another)\\s.*", Pattern.CASE_INSENSITIVE);

    Value {
        words = List.copyOf(words);
    }

    static Value of(String words, Optional<DatedSpan> date) {
        return in(words, 0, words.length(), date);
    }

    /// @return what this part of the text amounts to
    static Value in(String text, int start, int end, Optional<DatedSpan> date) {
        String words = text.substring(start, end);
        Optional<Quantity> quantity = date.isPresent() ? Optional.empty() : Quantity.in(text, start, end);
        return new Value(
                Words.of(words), date, quantity, UNNAMED.matcher(words.strip()).matches());
    }

    /// @return whether both say the same, or one says the same more exactly
    boolean agreesWith(Value other) {
        if (date.isPresent() && other.date.isPresent()) {
            return date.get().mayMean(other.date.get());
        }
        if (quantity.isPresent() && other.quantity.isPresent()) {
            return quantity.get().agreesWith(other.quantity.get());
        }
        return contains(words, other.words) || contains(other.words, words);
    }

    /// @return whether both are answers of one kind: two dates, two numbers, two names
    boolean isComparableTo(Value other) {
        return date.isPresent() == other.date.isPresent()
                && quantity.isPresent() == other.quantity.isPresent()
                && unnamed == other.unnamed;
    }

    /// @return whether the other only sets a least amount, which this one reaches
    boolean reaches(Value other) {
        return quantity.filter(it -> other.quantity.filter(it::reaches).isPresent())
                .isPresent();
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
