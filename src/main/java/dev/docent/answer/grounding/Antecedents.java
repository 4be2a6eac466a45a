package dev.docent.answer.grounding;

import dev.docent.answer.grounding.Said.Understanding;
import dev.docent.answer.grounding.Term.Kind;
import dev.docent.passage.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whom a sentence speaks of that begins with a pronoun.
final class Antecedents {

    private static final Pattern PRONOUN =
            Pattern.compile("^(He|She|It|They|His|Her|Its|Their)\\b(?! (is|was) (clear|said|true|possible))");
    private static final int MOST = 3;

    private final Understanding understanding;

    Antecedents(Understanding understanding) {
        this.understanding = understanding;
    }

    /// @param context what was said before
    /// @return the sentence with each of the names that its first word may stand for; itself if none is known
    List<String> of(String sentence, String context) {
        Matcher pronoun = PRONOUN.matcher(sentence);
        if (!pronoun.find()) {
            return List.of(sentence);
        }
        boolean genitive = pronoun.group().matches("His|Her|Its|Their");
        List<String> named = names(context).stream()
                .map(name -> name + (genitive ? "'s" : "") + sentence.substring(pronoun.end()))
                .toList();
        return named.isEmpty() ? List.of(sentence) : named;
    }

    /// The names of the last sentence that has any.
    private List<String> names(String context) {
        return Sentences.of(context).reversed().stream()
                .map(it -> namesIn(it.in(context)))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<String> namesIn(String sentence) {
        List<Term> terms = understanding.of(sentence, Optional.empty()).terms();
        var names = new ArrayList<String>();
        int next = 0;
        while (next < terms.size() && names.size() < MOST) {
            int first = next;
            while (next < terms.size()
                    && terms.get(next).is(Kind.NAME)
                    && terms.get(next).clause() == terms.get(first).clause()) {
                next++;
            }
            if (next > first) {
                names.add(sentence.substring(
                        terms.get(first).start(), terms.get(next - 1).end()));
            }
            next = Math.max(next, first + 1);
        }
        return names;
    }
}
