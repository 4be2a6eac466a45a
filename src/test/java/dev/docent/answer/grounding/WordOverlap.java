package dev.docent.answer.grounding;

import dev.docent.passage.Sentences;
import dev.docent.passage.Sentences.Sentence;
import dev.docent.retrieval.EvidencePassage;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Takes a sentence for supported if a sentence of a passage has all its words of four letters and more, and its
/// numbers.
public final class WordOverlap implements Grounding {

    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}|\\d+");

    @Override
    public List<Support> of(
            String sentence, List<EvidencePassage> passages, List<EvidencePassage> marked, String context) {
        Set<String> claimed = words(sentence);
        return Stream.concat(marked.stream(), passages.stream())
                .distinct()
                .flatMap(passage -> support(claimed, passage).stream())
                .limit(3)
                .toList();
    }

    private static Optional<Support> support(Set<String> claimed, EvidencePassage passage) {
        String text = passage.match().passage().text();
        for (Sentence part : Sentences.of(text)) {
            Sentence trimmed = part.trimmed(text);
            if (!claimed.isEmpty() && new HashSet<>(words(trimmed.in(text))).containsAll(claimed)) {
                return Optional.of(
                        new Support(passage, trimmed.start(), trimmed.end(), trimmed.start(), trimmed.end()));
            }
        }
        return Optional.empty();
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
