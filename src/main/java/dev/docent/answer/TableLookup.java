package dev.docent.answer;

import dev.docent.retrieval.Evidence;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Answers with the cell of a table whose row and column are what the question names: a reader that knows sentences
/// finds little in rows of a word or two.
final class TableLookup {

    /// How much of the question the cell's row, columns, headings and title must hold.
    private static final double ENOUGH = 0.7;

    private final AskedFor asked;
    private final TableNames names;
    private final Set<String> nouns;

    private TableLookup(AskedFor asked) {
        this.asked = asked;
        this.names = new TableNames(asked);
        this.nouns = Attributes.nouns(asked.topics());
    }

    /// @param said how much of the question the cell's row, columns, headings and title hold
    private record Candidate(TableCell cell, double said) {}

    /// @param agreements what the reader found, the best first
    /// @param confidence what there is to be said for the best of it
    /// @return the draft; empty if no cell is named, or only by a part of the question where a sentence answers
    static Optional<Draft> draft(AskedFor asked, Evidence evidence, List<Agreement> agreements, double confidence) {
        if (asked.kind() == QuestionKind.EXPLANATION) {
            return Optional.empty();
        }
        var lookup = new TableLookup(asked);
        Optional<TableCell> read = agreements.stream().findFirst().flatMap(it -> cell(it.best()));
        boolean bySentence = confidence > TableDrafts.CONFIDENCE && read.isEmpty();
        List<Candidate> named = evidence.passages().stream()
                .flatMap(passage -> TableCells.of(passage).stream())
                .flatMap(row -> lookup.candidate(row).stream())
                .filter(candidate -> !bySentence || candidate.said() == 1)
                .toList();
        return named.isEmpty() ? read.flatMap(lookup::besides) : best(named);
    }

    private static Optional<TableCell> cell(Finding finding) {
        int offset = finding.span().start();
        return TableCells.at(finding.passage(), offset).map(row -> new TableCell(row, row.columnAt(offset)));
    }

    /// Which rows and columns of the table that the reader chose are meant, their names tell better than the reader.
    private Optional<Draft> besides(TableCell read) {
        List<TableCell> named = TableCells.of(read.row().passage()).stream()
                .filter(row -> row.columns().equals(read.row().columns()))
                .filter(row -> Words.share(asked.names(), row.topics()) == 1)
                .flatMap(row -> named(row, read.column()).stream())
                .toList();
        return named.isEmpty() ? Optional.empty() : Optional.of(TableDrafts.each(named));
    }

    /// @param read the column that the reader chose
    private Optional<TableCell> named(TableCells row, int read) {
        return names.naming(row).flatMap(naming -> {
            int column = names.likeliest(row.columns(), naming).orElse(read);
            return column == naming ? Optional.empty() : Optional.of(new TableCell(row, column));
        });
    }

    private static Optional<Draft> best(List<Candidate> named) {
        return named.stream().max(Comparator.comparingDouble(Candidate::said)).map(best -> {
            List<TableCell> equal = named.stream()
                    .filter(it -> it.said() == best.said())
                    .map(Candidate::cell)
                    .toList();
            List<TableCell> here = equal.stream()
                    .filter(it -> it.story().equals(best.cell().story()))
                    .toList();
            boolean several =
                    here.stream().map(it -> it.row().label()).distinct().count() > 1;
            return several
                    ? TableDrafts.each(here)
                    : TableDrafts.same(Stream.concat(Stream.of(best.cell()), equal.stream())
                            .toList());
        });
    }

    private Optional<Candidate> candidate(TableCells row) {
        int column = names.column(row.columns());
        if (column == 0
                || !names.isNamed(row.label())
                || row.cells().get(column).words().isEmpty()) {
            return Optional.empty();
        }
        var around = new HashSet<>(row.label());
        around.addAll(
                Words.topics(row.columns().getFirst() + "\n" + row.columns().get(column)));
        around.addAll(row.headings());
        double said = said(around);
        return said >= ENOUGH && Words.share(asked.names(), around) == 1
                ? Optional.of(new Candidate(new TableCell(row, column), said))
                : Optional.empty();
    }

    /// An adjective is said by its noun.
    private double said(Set<String> around) {
        long said = asked.topics().stream()
                .filter(topic -> Words.share(Set.of(topic), around) == 1
                        || (Attributes.isAdjective(topic) && nouns.stream().anyMatch(around::contains)))
                .count();
        return asked.topics().isEmpty() ? 0 : (double) said / asked.topics().size();
    }
}
