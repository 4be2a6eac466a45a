package dev.docent.answer.grounding;

import dev.docent.answer.grounding.Term.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Names that stand beside each other in what was found, as the parts of one person's name do.
final class Companions {

    private static final int REACH = 2;

    private final Set<String> pairs = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    static Companions of(List<ReadPassage> passages) {
        var companions = new Companions();
        for (ReadPassage passage : passages) {
            companions.add(passage.above().terms());
            passage.units().forEach(unit -> companions.add(unit.said().terms()));
        }
        return companions;
    }

    private void add(List<Term> terms) {
        for (int i = 0; i < terms.size(); i++) {
            if (terms.get(i).is(Kind.NAME)) {
                names.add(terms.get(i).text());
            }
            for (int j = i + 1; j < terms.size() && j <= i + REACH; j++) {
                if (counts(terms.get(i))
                        && counts(terms.get(j))
                        && terms.get(i).clause() == terms.get(j).clause()) {
                    pairs.add(key(terms.get(i), terms.get(j)));
                }
            }
        }
    }

    private static boolean counts(Term term) {
        return !term.is(Kind.SMALL);
    }

    private static String key(Term one, Term other) {
        return one.root() + " " + other.root();
    }

    /// @return whether the word has a capital where others have none
    boolean isName(Term word) {
        return word.is(Kind.WORD) && names.contains(word.text());
    }

    boolean stand(Term one, Term other) {
        return pairs.contains(key(one, other)) || pairs.contains(key(other, one));
    }
}
