package dev.docent.answer.grounding;

import java.util.List;
import java.util.Set;

/// Whether a sentence that speaks of all that is asked leaves open that it is so.
final class LeftOpen {

    /// What makes fewer of those before it.
    private static final Set<String> LIMITING = SmallWords.words("under over below above aged older younger born");

    private static final Set<String> SOME = SmallWords.words("some other certain most few many");

    private final Retold retold;
    private final Alignment alignment;
    private final Claim claim;
    private final Restated asked;
    private final int verb;

    LeftOpen(Retold retold) {
        this.retold = retold;
        this.alignment = retold.alignment();
        this.claim = retold.claim();
        this.asked = retold.asked();
        this.verb = retold.verb();
    }

    boolean is() {
        boolean said = retold.isSaid(verb);
        boolean open = said && asked.deed() && Manner.isOpen(alignment, alignment.partner(verb), asked.past());
        boolean supposed = said && Supposed.isOnly(alignment, verb, asked.past());
        boolean withdrawn = !asked.past() && (Withdrawn.is(alignment) || (!asked.deed() && isOver()));
        return open || supposed || withdrawn || isNarrower() || isOfAKind();
    }

    /// "Barbecues with charcoal" are not all barbecues.
    private boolean isOfAKind() {
        List<Term> source = alignment.source();
        int said = retold.isSaid(verb) ? alignment.partner(verb) : -1;
        boolean opens = said == 0
                || (said > 0
                        && source.get(said - 1).clause() != source.get(said).clause());
        return opens
                && !asked.past()
                && !retold.isRow()
                && said + 2 < source.size()
                && Set.of("with", "without").contains(source.get(said + 1).text())
                && !alignment.isClaimed(said + 2);
    }

    /// "Guide dogs may enter" does not say whether dogs may, nor does "children under six" whether all children.
    private boolean isNarrower() {
        if (asked.past() || retold.isRow() || claim.content().isEmpty()) {
            return false;
        }
        int subject = claim.content().getFirst();
        boolean alone = subject == 1
                && claim.term(1).is(Term.Kind.WORD)
                && alignment.isMet(1)
                && claim.said().terms().size() > 2
                && claim.term(2).is(Term.Kind.SMALL);
        int before = alone ? alignment.partner(1) - 1 : -1;
        int behind = before + 2;
        if (alone
                && behind < alignment.source().size()
                && LIMITING.contains(alignment.source().get(behind).text())) {
            return true;
        }
        if (before >= 0 && SOME.contains(alignment.source().get(before).text())) {
            return true;
        }
        return before >= 0
                && !alignment.source().get(before).text().equals("except")
                && alignment.source().get(before).is(Term.Kind.WORD)
                && alignment.source().get(before).clause() == retold.partner(1).clause()
                && !alignment.isClaimed(before);
    }

    /// "Was the manager until 2023"
    private boolean isOver() {
        if (!retold.isSaid(verb) || retold.isRow()) {
            return false;
        }
        int clause = retold.partner(verb).clause();
        List<String> before = alignment.source().subList(0, alignment.partner(verb)).stream()
                .filter(term -> term.clause() == clause)
                .map(Term::text)
                .toList();
        return before.contains("former")
                || ((before.contains("was") || before.contains("were"))
                        && !before.contains("is")
                        && !before.contains("are"));
    }
}
