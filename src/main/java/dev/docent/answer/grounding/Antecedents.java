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
    private static final Pattern PERSON = Pattern.compile("He|She|His|Her");

    /// What a name after such words names is a place.
    private static final Pattern BEFORE_PLACE = Pattern.compile(
            "\\b(in|at|near|into|through|visit(s|ed)?|visiting|reach(es|ed)|enter(s|ed)|tour(s|ed)"
                    + "|(flew|went|travel(s|l?ed)|came|return(s|ed)|moved|drove|sailed|trip|visit|journey|way) to)( the)? $");

    private static final int MOST = 3;

    private final Understanding understanding;

    Antecedents(Understanding understanding) {
        this.understanding = understanding;
    }

    /// @param context what was said before
    /// @return the sentence with each of the names that its first word may stand for; itself if no name was said,
    ///     and nothing if only places were, and it speaks of a person
    List<String> of(String sentence, String context) {
        Matcher pronoun = PRONOUN.matcher(sentence);
        if (!pronoun.find()) {
            return List.of(sentence);
        }
        boolean genitive = pronoun.group().matches("His|Her|Its|Their");
        boolean isPerson = PERSON.matcher(pronoun.group()).matches();
        List<String> named = names(context, isPerson).stream()
                .map(name -> name + (genitive ? "'s" : "") + sentence.substring(pronoun.end()))
                .toList();
        return named.isEmpty() && names(context, false).isEmpty() ? List.of(sentence) : named;
    }

    /// The names of the last sentence that has any.
    private List<String> names(String context, boolean arePeople) {
        return Sentences.of(context).reversed().stream()
                .map(it -> namesIn(it.in(context), arePeople))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<String> namesIn(String sentence, boolean arePeople) {
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
            if (next > first && !(arePeople && isPlace(sentence, terms.get(first)))) {
                names.add(sentence.substring(
                        terms.get(first).start(), terms.get(next - 1).end()));
            }
            next = Math.max(next, first + 1);
        }
        return names;
    }

    private static boolean isPlace(String sentence, Term name) {
        return BEFORE_PLACE.matcher(sentence.substring(0, name.start())).find();
    }
}
