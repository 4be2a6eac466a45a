package dev.docent.answer;

import dev.docent.answer.grounding.Support;
import dev.docent.passage.Sentences;
import dev.docent.passage.Sentences.Sentence;
import dev.docent.retrieval.EvidencePassage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the sentence of a passage that a model has copied. It needs no further proof.
final class Verbatim {

    /// What is shorter may be no sentence in its passage, but a part of a list or a heading.
    private static final int FEWEST_WORDS = 5;

    private Verbatim() {}

    /// @param passages those to prefer first
    /// @return the first sentence that says the same word for word; empty if there is none, or it asks
    static List<Support> in(Stream<EvidencePassage> passages, String claim) {
        String words = words(claim);
        if (Words.count(claim) < FEWEST_WORDS || words.endsWith("?")) {
            return List.of();
        }
        return passages.flatMap(passage -> support(passage, words).stream())
                .limit(1)
                .toList();
    }

    private static Optional<Support> support(EvidencePassage passage, String words) {
        String text = passage.match().passage().text();
        return Sentences.of(text).stream()
                .filter(sentence -> words(sentence.in(text)).equals(words))
                .map(sentence -> sentence.trimmed(text))
                .map(sentence -> support(passage, sentence))
                .findFirst();
    }

    private static Support support(EvidencePassage passage, Sentence sentence) {
        return new Support(passage, sentence.start(), sentence.end(), sentence.start(), sentence.end());
    }

    private static String words(String sentence) {
        return PlainText.of(sentence).toLowerCase(Locale.ROOT);
    }
}
