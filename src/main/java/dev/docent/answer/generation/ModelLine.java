package dev.docent.answer.generation;

import dev.docent.passage.Sentences;
import dev.docent.passage.Sentences.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line of a model's text while it comes. Headings, rules and the fences of code are no part of an answer.
final class ModelLine {

    private static final Pattern ITEM = Pattern.compile("\\s*(?:([-*+•–])|(\\d{1,2})[.)])\\s+(?=\\S)");
    private static final Pattern QUOTED = Pattern.compile("\\s*(?:>\\s*)+");
    private static final Pattern LEFT_OUT =
            Pattern.compile("\\s*(?:#{1,6}(?:\\s.*)?|(?:```|~~~).*|(?:[-*_=]\\s*){3,}|\\|?[\\s:|-]*-{2,}[\\s:|-]*)");
    private static final Pattern BOLD_HEADING = Pattern.compile("\\s*(\\*\\*|__)[^*_]*[^*_.!?](\\*\\*|__)\\s*:?\\s*");
    private static final Pattern ROW = Pattern.compile("\\s*\\|.*");

    /// Within these a full stop ends no sentence.
    private static final Pattern OPEN = Pattern.compile("(?:<[\\p{L}/!?][^<>]*|]\\([^)]*|!\\[[^\\]]*)$");

    private static final int LONGEST_OPEN = 600;

    private static final Pattern STOPPED = Pattern.compile(".*[.!?…][\"”’»)]*", Pattern.DOTALL);
    private static final Pattern MAY_BE_NUMBER = Pattern.compile(".*(?<!\\d)\\d{1,3}\\.", Pattern.DOTALL);

    private final String gap;
    private String before;
    private String rest = "";
    private boolean isBegun;
    private boolean isItem;
    private boolean wasQuiet;

    private ModelLine(String gap) {
        this.gap = gap;
        this.before = gap;
    }

    static ModelLine first() {
        return new ModelLine("");
    }

    /// A sentence as the model wrote it, its marks replaced by signs.
    ///
    /// @param before what stands between it and the sentence before
    record Cut(String text, String before) {}

    /// @return the line after this one, which has ended
    ModelLine next() {
        boolean isEmpty = !isBegun && rest.isBlank();
        if (isEmpty) {
            return new ModelLine(gap.isEmpty() ? "" : "\n\n");
        }
        return new ModelLine(isItem ? "\n" : " ");
    }

    void add(String text) {
        rest = Marks.replaced(rest + text);
    }

    /// @return the sentences that are whole although the line goes on
    List<Cut> ready() {
        return isProse() ? cut(heldFrom()) : List.of();
    }

    /// @return the same, and the last one if it looks whole
    List<Cut> readyIfQuiet() {
        if (!isProse() || !looksWhole()) {
            return ready();
        }
        List<Cut> cuts = cut(rest.length());
        wasQuiet = true;
        return cuts;
    }

    /// @return all that is left
    List<Cut> end() {
        boolean isHeading = !isBegun
                && (LEFT_OUT.matcher(rest).matches()
                        || BOLD_HEADING.matcher(rest).matches());
        if (isHeading) {
            rest = "";
            return List.of();
        }
        if (!isBegun && ROW.matcher(rest).matches()) {
            rest = rest.strip().replaceAll("^\\|\\s*|\\s*\\|$", "").replaceAll("\\s*\\|\\s*", "; ");
        }
        return cut(rest.length());
    }

    private boolean isProse() {
        return isBegun
                || !(LEFT_OUT.matcher(rest).matches() || ROW.matcher(rest).matches());
    }

    /// @return where the part begins that may not be whole yet
    private int heldFrom() {
        List<Sentence> sentences = Sentences.of(rest);
        if (sentences.size() < 2) {
            return 0;
        }
        Sentence last = sentences.getLast();
        boolean mayBeMark = Marks.BEGUN.matcher(last.in(rest)).matches();
        return mayBeMark ? sentences.get(sentences.size() - 2).start() : last.start();
    }

    private boolean looksWhole() {
        String text = rest.stripTrailing();
        return STOPPED.matcher(text).matches()
                && !MAY_BE_NUMBER.matcher(text).matches()
                && !OPEN.matcher(text).find()
                && Sentences.of(text + " Next").size() > Sentences.of(text).size();
    }

    private List<Cut> cut(int end) {
        if (end == 0 || rest.isBlank()) {
            return List.of();
        }
        int start = isBegun ? 0 : begin();
        String text = rest.substring(0, Math.max(start, end));
        List<Cut> cuts = new ArrayList<>();
        int from = start;
        for (Sentence sentence : Sentences.of(text.substring(start))) {
            int to = start + sentence.end();
            boolean isOpen = OPEN.matcher(text.substring(from, to)).find() && to - from < LONGEST_OPEN;
            if (!isOpen || (to == rest.length() && end == rest.length())) {
                take(text.substring(from, to), cuts);
                from = to;
            }
        }
        isBegun = true;
        rest = rest.substring(from);
        return cuts;
    }

    /// @return where the words of the line begin, behind the sign of an item
    private int begin() {
        Matcher quoted = QUOTED.matcher(rest);
        int start = quoted.lookingAt() ? quoted.end() : 0;
        Matcher item = ITEM.matcher(rest).region(start, rest.length());
        if (!item.lookingAt()) {
            return start;
        }
        isItem = true;
        String sign = item.group(2) == null ? "-" : item.group(2) + ".";
        before = (gap.isEmpty() ? "" : "\n") + sign + " ";
        return item.end();
    }

    /// Marks that came after a sentence was taken for whole belong to nothing any more.
    private void take(String text, List<Cut> cuts) {
        String words = wasQuiet ? text.replaceFirst("^\\s*" + Marks.SIGN + "+", "") : text;
        wasQuiet = false;
        if (!Marks.only(words)) {
            cuts.add(new Cut(words, before));
            before = " ";
        }
    }
}
