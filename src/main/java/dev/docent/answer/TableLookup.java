package dev.docent.answer;

import dev.docent.answer.Draft.Found;
import dev.docent.answer.Draft.Point;
import dev.docent.document.DocumentId;
import dev.docent.retrieval.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Answers with the cell of a table whose row and column are what the question names: a reader that knows sentences
/// finds little in rows of a word or two.
final class TableLookup {

    /// How much of the question the cell's row, columns, headings and title must hold.
    private static final double ENOUGH = 0.7;

    private static final double CONFIDENCE = 0.6;

    private final Set<String> topics;
    private final Set<String> names;
    private final Set<String> nouns;

    private TableLookup(AskedFor asked) {
        this.topics = asked.topics();
        this.names = asked.names();
        this.nouns = Attributes.nouns(asked.topics());
    }

    /// A cell that may answer.
    private record Candidate(TableCells row, int column, double said) {

        Quotation quotation() {
            return row.quotation(column);
        }

        String words() {
            return PlainText.of(row.cells().get(column).words());
        }

        Value value() {
            return Value.of(words(), Optional.empty());
        }

        DocumentId story() {
            return row.passage().match().document().story();
        }
    }

    /// @param agreements what the reader found, the best first
    /// @param confidence what there is to be said for the best of it
    /// @return the draft; empty if no cell is named, or only by a part of the question where a sentence answers
    static Optional<Draft> draft(AskedFor asked, Evidence evidence, List<Agreement> agreements, double confidence) {
        if (asked.kind() == QuestionKind.EXPLANATION) {
            return Optional.empty();
        }
        var lookup = new TableLookup(asked);
        Optional<Finding> read = agreements.stream().findFirst().map(Agreement::best);
        Optional<TableCells> readRow = read.flatMap(TableLookup::row);
        boolean bySentence = confidence > CONFIDENCE && readRow.isEmpty();
        List<TableCells> rows = evidence.passages().stream()
                .flatMap(passage -> TableCells.of(passage).stream())
                .toList();
        List<Candidate> named = rows.stream()
                .flatMap(row -> lookup.candidate(row).stream())
                .filter(candidate -> !bySentence || candidate.said() == 1)
                .toList();
        return named.isEmpty() && readRow.isPresent()
                ? lookup.besides(readRow.get().columnAt(read.get().span().start()), readRow.get(), rows)
                : best(named);
    }

    private static Optional<TableCells> row(Finding finding) {
        return TableCells.of(finding.passage()).stream()
                .filter(row -> row.holds(finding.span().start()))
                .findFirst();
    }

    /// Which of a table's rows and columns are meant, their names tell better than the reader.
    ///
    /// @param column where the reader found its answer
    private Optional<Draft> besides(int column, TableCells read, List<TableCells> rows) {
        List<Candidate> named = rows.stream()
                .filter(row ->
                        row.passage().equals(read.passage()) && row.columns().equals(read.columns()))
                .filter(row -> naming(row).isPresent() && Words.share(names, around(row)) == 1)
                .map(row -> new Candidate(row, meant(row, column), 1))
                .filter(cell -> cell.column() != naming(cell.row()).getAsInt())
                .toList();
        return named.isEmpty() ? Optional.empty() : Optional.of(each(named));
    }

    /// @return the cell by which the question names the row: its label, or another one of words
    private OptionalInt naming(TableCells row) {
        return IntStream.range(0, row.cells().size())
                .filter(i -> i == 0 || row.cells().get(i).words().chars().anyMatch(Character::isLetter))
                .filter(i -> isNamed(Words.topics(row.cells().get(i).words())))
                .findFirst();
    }

    /// @return the column that more of the question's words name than any other; the reader's if there is none
    private int meant(TableCells row, int read) {
        int naming = naming(row).orElseThrow();
        List<Integer> named = IntStream.range(0, row.columns().size())
                .filter(i -> i != naming && share(row.columns().get(i)) > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(
                                (Integer i) -> share(row.columns().get(i)))
                        .reversed())
                .toList();
        boolean one = named.size() == 1
                || (named.size() > 1
                        && share(row.columns().get(named.getFirst()))
                                > share(row.columns().get(named.get(1))));
        return one ? named.getFirst() : read;
    }

    /// @return the topics of all that stands in the row and above it
    private static Set<String> around(TableCells row) {
        var around = new HashSet<String>();
        row.cells().forEach(cell -> around.addAll(Words.topics(cell.words())));
        row.columns().forEach(column -> around.addAll(Words.topics(column)));
        around.addAll(Words.topics(row.passage().match().document().title() + "\n"
                + row.passage().match().passage().location().heading()));
        return around;
    }

    private double share(String column) {
        Set<String> words = named(column);
        return words.isEmpty() ? 0 : Words.share(words, topics);
    }

    /// What stands in brackets is a unit or a remark.
    private static Set<String> named(String column) {
        return Words.topics(column.replaceAll("[(\\[][^)\\]]*[)\\]]", " "));
    }

    /// The cells of several rows, none of which contradicts another.
    private static Draft each(List<Candidate> cells) {
        Set<Set<String>> labels = new HashSet<>();
        List<Point> points = cells.stream()
                .filter(cell -> labels.add(cell.row().label()))
                .map(cell -> point(List.of(cell)))
                .toList();
        String words = points.stream().map(Point::shortAnswer).distinct().collect(Collectors.joining("; "));
        return new Found("", points, words, CONFIDENCE, false);
    }

    private static Optional<Draft> best(List<Candidate> named) {
        return named.stream().max(Comparator.comparingDouble(Candidate::said)).map(best -> {
            List<Candidate> equal =
                    named.stream().filter(it -> it.said() == best.said()).toList();
            List<Candidate> here =
                    equal.stream().filter(it -> it.story().equals(best.story())).toList();
            boolean several =
                    here.stream().map(it -> it.row().label()).distinct().count() > 1;
            return several
                    ? each(here)
                    : draft(Stream.concat(Stream.of(best), equal.stream()).toList());
        });
    }

    /// The same cell of other documents bears the first one out, or contradicts it.
    private static Draft draft(List<Candidate> cells) {
        List<List<Candidate>> values = new ArrayList<>();
        Set<DocumentId> stories = new HashSet<>();
        for (Candidate cell : cells) {
            if (stories.add(cell.story())) {
                values.stream()
                        .filter(value -> value.getFirst().value().agreesWith(cell.value()))
                        .findFirst()
                        .ifPresentOrElse(value -> value.add(cell), () -> values.add(new ArrayList<>(List.of(cell))));
            }
        }
        List<Point> points = values.stream().map(TableLookup::point).toList();
        boolean conflicting = points.size() > 1;
        return new Found(
                conflicting ? Found.CONFLICT : "", points, points.getFirst().shortAnswer(), CONFIDENCE, conflicting);
    }

    private static Point point(List<Candidate> cells) {
        return new Point(
                cells.stream().map(Candidate::quotation).toList(),
                cells.getFirst().words(),
                "");
    }

    private Optional<Candidate> candidate(TableCells row) {
        Set<String> label = row.label();
        int column = column(row.columns());
        if (column == 0 || !isNamed(label) || row.cells().get(column).words().isEmpty()) {
            return Optional.empty();
        }
        var around = new HashSet<>(label);
        around.addAll(
                Words.topics(row.columns().getFirst() + "\n" + row.columns().get(column)));
        around.addAll(Words.topics(row.passage().match().document().title() + "\n"
                + row.passage().match().passage().location().heading()));
        double said = said(around);
        return said >= ENOUGH && Words.share(names, around) == 1
                ? Optional.of(new Candidate(row, column, said))
                : Optional.empty();
    }

    /// @return the column that the question names; the second of two, which need no name; 0 for none
    private int column(List<String> columns) {
        for (int i = 1; i < columns.size(); i++) {
            if (isNamed(named(columns.get(i)))) {
                return i;
            }
        }
        return columns.size() == 2 ? 1 : 0;
    }

    /// Whether the question says all of it, one word at least in its own words or in those of its adjective.
    private boolean isNamed(Set<String> cell) {
        var asked = new HashSet<>(topics);
        asked.addAll(nouns);
        return !cell.isEmpty() && Words.share(cell, asked) == 1;
    }

    /// An adjective is said by its noun.
    private double said(Set<String> around) {
        long said = topics.stream()
                .filter(topic -> Words.share(Set.of(topic), around) == 1
                        || (Attributes.isAdjective(topic) && nouns.stream().anyMatch(around::contains)))
                .count();
        return topics.isEmpty() ? 0 : (double) said / topics.size();
    }
}
