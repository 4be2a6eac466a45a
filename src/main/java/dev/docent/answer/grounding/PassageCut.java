package dev.docent.answer.grounding;

import dev.docent.answer.grounding.Said.Understanding;
import dev.docent.answer.grounding.Unit.Kind;
import dev.docent.passage.Passage;
import dev.docent.passage.Sentences;
import dev.docent.passage.Sentences.Sentence;
import dev.docent.retrieval.TableLine;
import dev.docent.time.DatedSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Cuts a passage into what may be quoted of it.
final class PassageCut {

    private static final Pattern ITEM =
            Pattern.compile("\\s*(?:[-*+•–]|\\d{1,3}[.)]|\\([a-z]\\))\\s.*", Pattern.DOTALL);
    private static final Pattern MARK = Pattern.compile("\\s*(?:#+|[-*+•–]|\\d{1,3}[.)]|\\([a-z]\\))\\s+");
    private static final Pattern KEYED = Pattern.compile("\\s*[\\p{L}\\d][^:]{1,40}: \\S.*");
    private static final Pattern LINE = Pattern.compile("\\S.*\\S");
    private static final int LONGEST_HEADING = 90;

    private final String text;
    private final Optional<LocalDate> published;
    private final Understanding understanding;
    private final List<DatedSpan> dates;
    private final List<Unit> units = new ArrayList<>();
    private List<String> columns;

    PassageCut(Passage passage, Optional<LocalDate> published, Understanding understanding) {
        this.text = passage.text();
        this.published = published;
        this.understanding = understanding;
        this.dates = understanding.dates(text, published);
        this.columns = TableLine.header(passage.columns());
    }

    List<Unit> units() {
        for (Sentence sentence : Sentences.of(text)) {
            Sentence trimmed = sentence.trimmed(text);
            if (!trimmed.in(text).isEmpty()) {
                addLines(trimmed.start(), trimmed.end());
            }
        }
        return keyed(units);
    }

    /// Neighbouring units that each say what a word stands for are rows of a table without bars.
    private List<Unit> keyed(List<Unit> units) {
        var keyed = new ArrayList<Unit>();
        for (int i = 0; i < units.size(); i++) {
            boolean neighbour =
                    (i > 0 && isKeyed(units.get(i - 1))) || (i + 1 < units.size() && isKeyed(units.get(i + 1)));
            Unit unit = units.get(i);
            boolean marked = text.startsWith("#", unit.start());
            boolean item = i > 0 && unit.is(Kind.HEADING) && !marked && follows(keyed.getLast());
            Kind kind = neighbour && isKeyed(unit) && !marked ? Kind.ROW : item ? Kind.ITEM : unit.kind();
            keyed.add(new Unit(unit.start(), unit.end(), kind, unit.said()));
        }
        return keyed;
    }

    /// Short lines after a heading are a list.
    private static boolean follows(Unit before) {
        return before.is(Kind.HEADING) || before.is(Kind.ITEM);
    }

    private static boolean isKeyed(Unit unit) {
        String words = unit.said().text();
        return words.length() < LONGEST_HEADING && KEYED.matcher(words).matches();
    }

    /// "Key: value" on each of several lines is said line by line.
    private void addLines(int start, int end) {
        String words = text.substring(start, end);
        boolean keyed = words.contains("\n")
                && words.lines().allMatch(line -> KEYED.matcher(line).matches());
        if (!keyed) {
            add(start, end);
            return;
        }
        Matcher lines = LINE.matcher(words);
        while (lines.find()) {
            add(start + lines.start(), start + lines.end());
        }
    }

    private void add(int start, int end) {
        String words = text.substring(start, end);
        Optional<TableLine> row = words.contains("\n") ? Optional.empty() : TableLine.of(words, start);
        if (row.isEmpty()) {
            columns = List.of();
            units.add(new Unit(start, end, kind(words, end), sentence(start, end)));
        } else if (columns.isEmpty()) {
            columns = row.get().names();
        } else if (!row.get().isRule()) {
            units.add(new Unit(start, end, Kind.ROW, understanding.of(read(row.get()), published)));
        }
    }

    private Said sentence(int start, int end) {
        List<DatedSpan> inside = dates.stream()
                .filter(span -> span.start() >= start && span.end() <= end)
                .map(span -> span.shifted(-start))
                .toList();
        return understanding.of(unmarked(text.substring(start, end)), inside);
    }

    /// Blanks in the place of an item's or a heading's mark keep every offset.
    private static String unmarked(String words) {
        Matcher mark = MARK.matcher(words);
        return mark.lookingAt() ? " ".repeat(mark.end()) + words.substring(mark.end()) : words;
    }

    private String read(TableLine row) {
        var read = new StringBuilder();
        List<TableLine.Cell> cells = row.cells();
        for (int i = 0; i < cells.size(); i++) {
            String name = i < columns.size() ? columns.get(i) : "";
            if (!cells.get(i).words().isEmpty()) {
                read.append(read.isEmpty() ? "" : "; ").append(name).append(name.isEmpty() ? "" : ": ");
                read.append(cells.get(i).words());
            }
        }
        return read.append('.').toString();
    }

    private Kind kind(String words, int end) {
        if (words.startsWith("#")) {
            return Kind.HEADING;
        }
        if (words.endsWith("?")) {
            return Kind.QUESTION;
        }
        if (ITEM.matcher(words).matches() || words.endsWith(";") || followsItem()) {
            return Kind.ITEM;
        }
        boolean ends = Stream.of(".", "!", ":", "\"", "”", ")").anyMatch(words::endsWith);
        boolean last = end == text.stripTrailing().length();
        return !ends && !last && words.length() < LONGEST_HEADING ? Kind.HEADING : Kind.SENTENCE;
    }

    private boolean followsItem() {
        return !units.isEmpty() && units.getLast().said().text().endsWith(";");
    }
}
