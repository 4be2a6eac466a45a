package dev.docent.answer;

import dev.docent.answer.grounding.Support;
import dev.docent.passage.Sentences;
import dev.docent.passage.Sentences.Sentence;
import dev.docent.retrieval.EvidencePassage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds the sentence of a passage that a model has copied. It needs no further proof.
final class Verbatim {

    /// What is shorter may be no sentence in its passage, but a part of a list or a heading.
    private static final int FEWEST_WORDS = 5;

    private Verbatim() {}

    /// @param passages those to prefer first
    /// @param before the sentence that has to stand before it in the passage, too, if one has to
    /// @return the first sentence that says the same word for word; empty if there is none, or it asks
    static List<Support> in(Stream<EvidencePassage> passages, String claim, Optional<String> before) {
        String words = words(claim);
        if (Words.count(claim) < FEWEST_WORDS || words.endsWith("?")) {
            return List.of();
        }
        Optional<String> wordsBefore = before.map(Verbatim::words);
        return passages.flatMap(passage -> support(passage, words, wordsBefore).stream())
                .limit(1)
                .toList();
    }

    private static Optional<Support> support(EvidencePassage passage, String words, Optional<String> before) {
        String text = passage.match().passage().text();
        List<Sentence> sentences = Sentences.of(text);
        return IntStream.range(0, sentences.size())
                .filter(i -> words(sentences.get(i).in(text)).equals(words))
                .filter(i -> before.isEmpty()
                        || (i > 0 && words(sentences.get(i - 1).in(text)).equals(before.get())))
                .mapToObj(i -> support(passage, sentences.get(i).trimmed(text)))
                .findFirst();
    }

    private static Support support(EvidencePassage passage, Sentence sentence) {
        return new Support(passage, sentence.start(), sentence.end(), sentence.start(), sentence.end());
    }

    private static String words(String sentence) {
        return PlainText.of(sentence).toLowerCase(Locale.ROOT);
    }
}
