package dev.docent.answer.generation;

import dev.docent.passage.Sentences;
import dev.docent.passage.Sentences.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line of a model's text while it comes. Headings, rules and the fences of code are no part of an answer.
final class ModelLine {

    private static final Pattern ITEM = Pattern.compile("\\s*(?:([-*+•–])|(\\d{1,2})[.)])\\s+(?=\\S)");
    private static final Pattern QUOTED = Pattern.compile("\\s*+(?:>\\s*+)++");

    /// Possessive, so that no line is too long to be matched.
    private static final Pattern LEFT_OUT =
            Pattern.compile("\\s*+(?:#{1,6}(?:\\s.*)?|(?:```|~~~).*|(?:[-*_=]\\s*+){3,}+|(?=[\\s:|-]*?--)[\\s:|-]*+)");

    private static final Pattern BOLD_HEADING =
            Pattern.compile("\\s*+(\\*\\*|__)[^*_]*[^*_.!?](\\*\\*|__)\\s*+:?+\\s*+");
    private static final Pattern ROW = Pattern.compile("\\s*\\|.*");

    private static final Pattern STOPPED = Pattern.compile(".*[.!?…][\"”’»)]*", Pattern.DOTALL);
    private static final Pattern MAY_BE_NUMBER = Pattern.compile(".*(?<!\\d)\\d{1,3}\\.", Pattern.DOTALL);

    /// No sentence is longer.
    private static final int LONGEST = 2_000;

    private final Set<String> years;
    private String before;
    private String rest = "";
    private boolean isBegun;
    private boolean isItem;
    private boolean wasQuiet;

    private ModelLine(String gap, Set<String> years) {
        this.before = gap;
        this.years = years;
    }

    /// @param years what stands in brackets and is no mark
    static ModelLine first(Set<String> years) {
        return new ModelLine(" ", years);
    }

    /// A sentence as the model wrote it, its marks replaced by signs.
    ///
    /// @param before what stands between it and the sentence before
    record Cut(String text, String before) {}

    /// @return the line after this one, which has ended
    ModelLine next() {
        boolean isEmpty = !isBegun && rest.isBlank();
        if (isEmpty) {
            return new ModelLine("\n\n", years);
        }
        return new ModelLine(isItem ? "\n" : " ", years);
    }

    void add(String text) {
        rest = SafeText.withoutMarkup(Marks.replaced(rest + text, years));
    }

    /// @return the sentences that are whole although the line goes on
    List<Cut> ready() {
        return isProse() ? cut(heldFrom()) : List.of();
    }

    /// @param isMarked whether the last one must have its marks
    /// @return the same, and the last one if it looks whole
    List<Cut> readyIfQuiet(boolean isMarked) {
        if (!isProse() || !looksWhole() || (isMarked && !Marks.endIn(rest))) {
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
                || rest.length() > LONGEST
                || !(LEFT_OUT.matcher(rest).matches() || ROW.matcher(rest).matches());
    }

    /// @return where the part begins that may not be whole yet
    private int heldFrom() {
        if (rest.length() > LONGEST) {
            return rest.length();
        }
        String closed = rest.substring(0, SafeText.openFrom(rest));
        List<Sentence> sentences = Sentences.of(Marks.withoutBegun(closed));
        return sentences.isEmpty() ? 0 : sentences.getLast().start();
    }

    private boolean looksWhole() {
        String text = rest.stripTrailing();
        return STOPPED.matcher(text).matches()
                && !MAY_BE_NUMBER.matcher(text).matches()
                && SafeText.openFrom(text) == text.length()
                && Sentences.of(text + " Next").size() > Sentences.of(text).size();
    }

    private List<Cut> cut(int end) {
        if (end == 0 || rest.isBlank()) {
            return List.of();
        }
        int start = isBegun ? 0 : begin();
        int open = Math.max(start, SafeText.openFrom(rest.substring(0, Math.max(start, end))));
        String text = rest.substring(start, open);
        List<Cut> cuts = new ArrayList<>();
        Sentences.of(text).forEach(sentence -> take(text.substring(sentence.start(), sentence.end()), cuts));
        take(rest.substring(open, Math.max(open, end)), cuts);
        isBegun = true;
        rest = rest.substring(Math.max(open, end));
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
        before = "\n" + sign + " ";
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
