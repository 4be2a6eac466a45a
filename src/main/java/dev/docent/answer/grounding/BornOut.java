package dev.docent.answer.grounding;

import dev.docent.answer.grounding.Term.Kind;
import java.util.List;

/// A place of a passage that bears out a claim.
///
/// @param quote the sentences that say so
/// @param claim the words in them that carry the claim
/// @param own the share of the claim that stands there and is not only understood; less for more sentences
/// @param leansOnNames whether somebody that the claim names is only understood
/// @param row whether it is a row of a table, where much is only understood
/// @param score how well it says so, comparable within one claim
record BornOut(
        ReadPassage passage, Place quote, Place claim, double own, boolean leansOnNames, boolean row, double score) {

    private static final double WIDER = 0.06;
    private static final double UNDERSTOOD = 0.4;
    private static final double PARTED = 0.1;
    private static final double CLOSER = 0.15;

    static BornOut of(Alignment alignment) {
        Window window = alignment.window();
        double wider = WIDER * (window.size() - 1);
        return new BornOut(
                window.passage(),
                window.place(),
                alignment.place(),
                alignment.coverage(0) - wider,
                leansOnNames(alignment),
                window.isRow(),
                score(alignment));
    }

    /// @return how well the window says it, the smaller the better
    static double score(Alignment alignment) {
        return alignment.coverage(UNDERSTOOD) - WIDER * (alignment.window().size() - 1);
    }

    private static boolean leansOnNames(Alignment alignment) {
        return !alignment.window().isRow()
                && alignment.unmet().stream()
                        .anyMatch(i -> alignment.claim().term(i).is(Kind.NAME));
    }

    /// @param parts the places that bear out the parts of a claim, one at least, all of one passage
    static BornOut together(List<BornOut> parts) {
        double own = parts.stream().mapToDouble(BornOut::own).min().orElseThrow();
        double score = parts.stream().mapToDouble(BornOut::score).min().orElseThrow() - PARTED;
        Place quote = Place.around(parts.stream().map(BornOut::quote).toList());
        Place claim = Place.around(parts.stream().map(BornOut::claim).toList());
        return new BornOut(parts.getFirst().passage(), quote, claim, own, false, false, score);
    }

    /// @param against how much of the claim a sentence says that contradicts it
    /// @return whether that sentence comes nearer to the claim
    boolean isBeatenBy(double against) {
        return leansOnNames ? own <= against : !row && own <= against - CLOSER;
    }

    Support support() {
        return new Support(passage.passage(), quote.start(), quote.end(), claim.start(), claim.end());
    }
}
