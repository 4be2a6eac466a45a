package dev.docent.answer.grounding;

import dev.docent.answer.grounding.Term.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whether a sentence takes back what it speaks of: "Support for it is gone", "Removed: the old console".
final class Withdrawn {

    private static final Set<String> GONE = SmallWords.words("""
            gone removed dropped discontinued withdrawn abolished retired ended ends ceased ceases stopped expired
            lapsed lacks lack lacking missing unavailable obsolete deprecated revoked repealed suspended scrapped
            cancelled canceled unsupported
            """);

    private Withdrawn() {}

    static boolean is(Alignment alignment) {
        Set<Integer> told = alignment.claim().content().stream()
                .filter(alignment::isMet)
                .map(alignment::partner)
                .map(place -> alignment.source().get(place).clause())
                .collect(Collectors.toSet());
        List<Term> source = alignment.source();
        Stream<Term> here = source.stream().filter(term -> told.contains(term.clause()) || isLabel(alignment, term));
        return !says(alignment.claim().said().terms().stream())
                && (says(here) || alignment.window().headings().stream().anyMatch(Withdrawn::isOfTheGone));
    }

    private static boolean says(Stream<Term> terms) {
        return terms.anyMatch(term -> GONE.contains(term.text()));
    }

    /// The word with a colon that begins the sentence.
    private static boolean isLabel(Alignment alignment, Term term) {
        return term.equals(alignment.source().getFirst())
                && alignment.window().said().text().startsWith(":", term.end());
    }

    /// "Removed" above a list, as change logs have it.
    private static boolean isOfTheGone(Said heading) {
        List<Term> words =
                heading.terms().stream().filter(term -> !term.is(Kind.SMALL)).toList();
        return words.size() == 1 && GONE.contains(words.getFirst().text());
    }
}
