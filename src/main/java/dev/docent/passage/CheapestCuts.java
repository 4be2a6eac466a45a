package dev.docent.passage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// Chooses among all ways to put pieces together into passages the cheapest. A passage is cheap if it is near
/// the target and begins where it is natural to begin; whole sections may share one if they are small and
/// belong together.
final class CheapestCuts {

    /// What a passage beyond the limit costs beside its size: less than to tear a heading from its text.
    private static final double TOO_LARGE = 2;

    private final List<Piece> pieces;
    private final Outline outline;
    private final PassageProperties sizes;
    private final int[] sectionTokens;
    private final double[] cost;
    private final int[] from;

    CheapestCuts(List<Piece> pieces, Outline outline, PassageProperties sizes) {
        this.pieces = pieces;
        this.outline = outline;
        this.sizes = sizes;
        this.sectionTokens = new int[outline.sections()];
        pieces.forEach(piece -> sectionTokens[outline.section(piece.block())] += piece.tokens());
        this.cost = new double[pieces.size() + 1];
        this.from = new int[pieces.size() + 1];
        Arrays.fill(cost, Double.POSITIVE_INFINITY);
        cost[0] = 0;
    }

    /// @return the number of the first piece of each passage, in order
    List<Integer> starts() {
        for (int first = 0; first < pieces.size(); first++) {
            extend(first);
        }
        List<Integer> starts = new ArrayList<>();
        for (int end = pieces.size(); end > 0; end = from[end]) {
            starts.add(from[end]);
        }
        Collections.reverse(starts);
        return starts;
    }

    /// A piece has a token at least, unless it is made of what cannot be seen.
    private void extend(int first) {
        int tokens = 0;
        int end = Math.min(pieces.size(), first + 2 * sizes.max());
        for (int last = first; last < end && mayGoOn(first, last); last++) {
            tokens += pieces.get(last).tokens();
            if (last > first && tokens > 2 * sizes.max()) {
                return;
            }
            if (mayEndAfter(first, last, tokens)) {
                offer(first, last + 1, cost[first] + pieces.get(first).cutBefore() + size(tokens));
            }
        }
    }

    /// A section may be joined by those below it and, if all are small, by its neighbours.
    private boolean mayGoOn(int first, int last) {
        int begun = section(first);
        int next = section(last);
        if (begun == next || next == section(last - 1)) {
            return true;
        }
        boolean smallNeighbours = outline.isBeside(next, begun) && isSmall(begun) && isSmall(next);
        return beginsSection(first) && (outline.isWithin(next, begun) || smallNeighbours);
    }

    private boolean mayEndAfter(int first, int last, int tokens) {
        return section(first) == section(last) || (tokens <= sizes.target() && beginsSection(last + 1));
    }

    private void offer(int first, int end, double offered) {
        if (offered < cost[end]) {
            cost[end] = offered;
            from[end] = first;
        }
    }

    private double size(int tokens) {
        double off = (tokens - sizes.target()) / (double) sizes.target();
        int over = Math.max(0, tokens - sizes.max());
        return off * off + (over == 0 ? 0 : TOO_LARGE + 2.0 * over / sizes.target());
    }

    private boolean beginsSection(int piece) {
        return piece == 0 || piece == pieces.size() || section(piece) != section(piece - 1);
    }

    private boolean isSmall(int section) {
        return sectionTokens[section] <= sizes.target() / 2;
    }

    private int section(int piece) {
        return outline.section(pieces.get(piece).block());
    }
}
