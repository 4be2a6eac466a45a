package dev.docent.answer.grounding;

import dev.docent.answer.grounding.Term.Kind;
import dev.docent.reader.Reader;
import dev.docent.reader.Reading;
import dev.docent.reader.Reading.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/// Asks the reader for a name or a number of a claim with the claim's other words: it must find the same one.
final class Cloze {

    private static final int MOST = 3;
    private static final double CLEAR = 1.0;
    private static final double UNSURE = 2.5;
    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "it", "they", "him", "her", "them", "his", "their", "its", "the two", "both", "this");

    private final Reader reader;

    Cloze(Reader reader) {
        this.reader = reader;
    }

    /// @return whether the reader finds what the claim says wherever something else might be meant
    boolean agrees(Alignment alignment) {
        if (alignment.window().isRow()) {
            return true;
        }
        List<Slot> slots = slots(alignment);
        slots.sort(Comparator.comparingInt(slot -> alignment.isMet(slot.first()) ? 1 : 0));
        int asked = 0;
        for (Slot slot : slots) {
            if (isDoubtful(alignment, slot) && asked++ < MOST && !agrees(alignment, slot)) {
                return false;
            }
        }
        return true;
    }

    private static List<Slot> slots(Alignment alignment) {
        var slots = new ArrayList<Slot>();
        List<Term> terms = alignment.claim().said().terms();
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            if (!alignment.claim().content().contains(i)) {
                continue;
            }
            if (term.is(Kind.NAME)) {
                int last = i;
                while (last + 1 < terms.size()
                        && terms.get(last + 1).is(Kind.NAME)
                        && terms.get(last + 1).clause() == term.clause()) {
                    last++;
                }
                slots.add(new Slot(i, last, Kind.NAME));
                i = last;
            } else if (term.is(Kind.NUMBER)
                    || (term.is(Kind.WORD) && alignment.lexicon().isOneOfFew(term.root()))) {
                slots.add(new Slot(i, i, term.kind()));
            }
        }
        return slots;
    }

    private static boolean isUnmet(Alignment alignment, Slot slot) {
        return IntStream.rangeClosed(slot.first(), slot.last()).noneMatch(alignment::isMet);
    }

    /// Something else might be meant where it stands between what is said of the slot, or anywhere if the order
    /// differs.
    private static boolean isDoubtful(Alignment alignment, Slot slot) {
        List<Integer> places = alignment.claim().content().stream()
                .filter(alignment::isMet)
                .map(alignment::partner)
                .toList();
        boolean inOrder = IntStream.range(1, places.size()).allMatch(i -> places.get(i - 1) < places.get(i));
        boolean wide = !inOrder || isUnmet(alignment, slot);

        int from = neighbour(alignment, slot.first(), -1);
        int to = neighbour(alignment, slot.last(), 1);
        boolean mutual = isMutual(alignment);
        return rivals(alignment, slot).stream()
                .filter(i -> !mutual || !alignment.isClaimed(i))
                .anyMatch(i -> wide || (i > from && i < to));
    }

    /// @return where the nearest met term on that side of the claim's term stands in the window
    private static int neighbour(Alignment alignment, int index, int step) {
        int last = alignment.claim().said().terms().size();
        for (int i = index + step; i >= 0 && i < last; i += step) {
            if (alignment.isMet(i)) {
                return alignment.partner(i);
            }
        }
        return alignment.isMet(index) ? alignment.partner(index) : 0;
    }

    /// @return the terms of the window that could stand in the slot
    private static List<Integer> rivals(Alignment alignment, Slot slot) {
        List<Term> source = alignment.source();
        Term term = alignment.claim().term(slot.first());
        return IntStream.range(0, source.size())
                .filter(i -> !isOwn(alignment, slot, source.get(i)))
                .filter(i -> switch (slot.kind()) {
                    case NAME -> source.get(i).is(Kind.NAME);
                    case NUMBER ->
                        source.get(i).is(Kind.NUMBER)
                                && term.amount()
                                        .orElseThrow()
                                        .isLike(source.get(i).amount().orElseThrow());
                    case WORD ->
                        alignment.lexicon().areRivals(term.root(), source.get(i).root());
                    case SMALL -> false;
                })
                .boxed()
                .toList();
    }

    private static boolean isOwn(Alignment alignment, Slot slot, Term there) {
        return IntStream.rangeClosed(slot.first(), slot.last())
                .anyMatch(i -> Likeness.isSame(alignment.claim().term(i), there, alignment.lexicon()));
    }

    private boolean agrees(Alignment alignment, Slot slot) {
        String question = slot.question(alignment);
        boolean unmet = isUnmet(alignment, slot);
        String before = unmet ? before(alignment) : "";
        String text = before + alignment.window().said().text();
        Reading reading = reader.read(question, List.of(text)).getFirst();
        double own = Double.NEGATIVE_INFINITY;
        double other = Double.NEGATIVE_INFINITY;
        for (Span span : reading.spans()) {
            if (isOwn(alignment, slot, span, before)) {
                own = Math.max(own, span.score());
            } else if (isRival(alignment, slot, span, before.length())) {
                other = Math.max(other, span.score());
            }
        }
        return other < own + CLEAR || other < reading.noAnswer() - UNSURE;
    }

    private static String before(Alignment alignment) {
        StringBuilder before = new StringBuilder();
        List<Said> around = alignment.window().around();
        for (int i = Math.min(1, around.size() - 2); i >= 0; i--) {
            before.append(around.get(i).text().strip()).append(' ');
        }
        return before.toString();
    }

    private static boolean isOwn(Alignment alignment, Slot slot, Span span, String before) {
        String words = span.start() < before.length()
                ? before.substring(span.start(), Math.min(before.length(), span.end()))
                        .toLowerCase(Locale.ROOT)
                : "";
        boolean inside = alignment.source().stream()
                .filter(term ->
                        term.start() + before.length() < span.end() && term.end() + before.length() > span.start())
                .anyMatch(term -> isOwn(alignment, slot, term) || isPronoun(alignment, slot, term));
        boolean ahead = IntStream.rangeClosed(slot.first(), slot.last())
                .anyMatch(i -> words.contains(alignment.claim().term(i).text()));
        return inside || ahead;
    }

    /// With two names that stand elsewhere, nobody knows whom "it" means.
    private static boolean isPronoun(Alignment alignment, Slot slot, Term there) {
        boolean one = slots(alignment).stream()
                        .filter(it -> it.kind() == Kind.NAME && isUnmet(alignment, it))
                        .count()
                <= 1;
        return slot.kind() == Kind.NAME && one && PRONOUNS.contains(there.text());
    }

    /// Where two meet, it does not matter who met whom.
    private static boolean isMutual(Alignment alignment) {
        return alignment.claim().content().stream()
                .filter(alignment::isMet)
                .anyMatch(i -> Roles.isMutual(alignment.claim().term(i)));
    }

    private static boolean isRival(Alignment alignment, Slot slot, Span span, int shift) {
        boolean inside = rivals(alignment, slot).stream()
                .map(i -> alignment.source().get(i))
                .anyMatch(term -> term.start() + shift < span.end() && term.end() + shift > span.start());
        return inside;
    }
}
