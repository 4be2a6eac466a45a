package dev.docent.answer;

import dev.docent.retrieval.Evidence;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Answers with the cell of a table whose row and column are what the question names: a reader that knows sentences
/// finds little in rows of a word or two.
final class TableLookup {

    /// How much of the question the cell's row, columns, headings and title must hold.
    private static final double ENOUGH = 0.7;

    /// Where a column has the word as its name with which the question asks ("Who" is told, however it is asked for),
    /// or
    /// the reader chose another row of the table.
    private static final double ENOUGH_OF_ASKED = 0.6;

    /// More than that of it the row and the column must hold: headings hold half of much that is asked.
    private static final double HALF = 0.5;

    private static final Pattern SEVERAL = Pattern.compile("\\band\\b|,", Pattern.CASE_INSENSITIVE);

    private final AskedFor asked;
    private final TableNames names;
    private final AskedNumbers numbers;
    private final Set<String> nouns;
    private final CellFit fit;
    private final String asking;
    private final boolean isMisread;

    /// @param read the cell that the reader chose
    private TableLookup(String question, AskedFor asked, Optional<TableCell> read) {
        this.asked = asked;
        this.fit = CellFit.of(question, asked);
        this.names = new TableNames(asked);
        this.numbers = AskedNumbers.in(question);
        this.nouns = Attributes.nouns(asked.topics());
        this.asking = AskingWord.of(question);
        this.isMisread = read.filter(this::isMisread).isPresent();
    }

    /// @param said how much of the question the cell's row, columns, headings and title hold
    /// @param named whether the question names the cell's column, or the column has no name of its own
    /// @param own how much of what the question does not name by capitals or digits the row and the column say
    private record Candidate(TableCell cell, double said, boolean named, double own) {

        /// Only a cell whose row and column are all that is asked is better than what the reader found.
        boolean beatsReader() {
            return named && own == 1 && said == 1;
        }
    }

    /// @param agreements what the reader found, the best first
    /// @param confidence what there is to be said for the best of it
    /// @return the draft; empty if no cell is named, or only by a part of the question where a sentence answers
    static Optional<Draft> draft(
            String question, AskedFor asked, Evidence evidence, List<Agreement> agreements, double confidence) {
        if (asked.kind() == QuestionKind.EXPLANATION || asked.topics().isEmpty()) {
            return Optional.empty();
        }
        Optional<TableCell> read = agreements.stream().findFirst().flatMap(it -> cell(it.best()));
        var lookup = new TableLookup(question, asked, read);
        boolean isSure = confidence > Confidence.IF_NAMED && !lookup.isMisread;
        List<Candidate> named = evidence.passages().stream()
                .flatMap(passage -> TableCells.of(passage).stream())
                .flatMap(row -> lookup.candidate(row).stream())
                .filter(candidate -> !isSure || candidate.beatsReader())
                .toList();
        return named.isEmpty() ? read.flatMap(lookup::besides) : best(named);
    }

    /// @return whether the question names another row of the same table than the one that the reader chose
    private boolean isMisread(TableCell read) {
        return !names.isNamed(read.row().label())
                && TableCells.of(read.row().passage()).stream()
                        .filter(row -> row.columns().equals(read.row().columns()))
                        .anyMatch(row -> names.isNamed(row.label()));
    }

    /// A question that names two of a table's properties asks for the one of the other, the weight of the battery,
    /// which the table does not give.
    ///
    /// @return what was found but for the values of such a table
    static List<Agreement> fitting(String question, AskedFor asked, List<Agreement> agreements) {
        if (SEVERAL.matcher(question).find() || QuestionShape.of(question) != QuestionShape.PLAIN) {
            return agreements;
        }
        var names = new TableNames(asked);
        return agreements.stream()
                .filter(agreement ->
                        cell(agreement.best()).filter(it -> isOfTwo(names, it)).isEmpty())
                .toList();
    }

    private static boolean isOfTwo(TableNames names, TableCell cell) {
        List<String> columns = cell.row().columns();
        return TableNames.isOfProperties(columns)
                && TableCells.of(cell.row().passage()).stream()
                                .filter(row -> row.columns().equals(columns) && names.isNamed(row.label()))
                                .count()
                        > 1;
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
        Optional<Integer> named = names.column(row.columns());
        Optional<Integer> meant = named.or(() -> TableNames.column(row.columns(), asking));
        Optional<TableCell> cell = meant.map(column -> new TableCell(row, column))
                .or(() -> unnamed(row))
                .filter(it -> names.isNamed(row.label()) || numbers.areIn(row) || (named.isPresent() && isWhole(it)))
                .filter(it -> !it.words().isEmpty());
        boolean isAsked = isMisread || named.isEmpty();
        double enough = isAsked && meant.isPresent() ? ENOUGH_OF_ASKED : ENOUGH;
        return cell.flatMap(it -> candidate(it, meant.isPresent() || TableNames.isOfProperties(row.columns()), enough));
    }

    /// "Sandpaper" is "Sandpaper P120" where row and column say all that is asked.
    private boolean isWhole(TableCell cell) {
        return Words.share(asked.topics(), cell.row().label()) > 0 && said(asked.topics(), own(cell)) == 1;
    }

    private Set<String> own(TableCell cell) {
        var own = new HashSet<>(cell.row().label());
        own.addAll(Words.topics(
                cell.row().columns().getFirst() + "\n" + cell.row().columns().get(cell.column())));
        own.addAll(numbers.topicsIn(cell.row()));
        return own;
    }

    /// The second of two columns needs no name, if what stands there is of the kind that is asked for.
    private Optional<TableCell> unnamed(TableCells row) {
        return Optional.of(row)
                .filter(it -> it.columns().size() == 2)
                .map(it -> new TableCell(it, 1))
                .filter(fit::fits);
    }

    private Optional<Candidate> candidate(TableCell cell, boolean named, double enough) {
        TableCells row = cell.row();
        Set<String> own = own(cell);
        var around = new HashSet<>(own);
        around.addAll(row.headings());
        double said = said(asked.topics(), around);
        var unnamed = new HashSet<>(asked.topics());
        unnamed.removeAll(asked.names());
        return Optional.of(new Candidate(cell, said, named, said(unnamed, own)))
                .filter(it -> it.said() >= enough && (isMisread ? it.own() >= HALF : it.own() > HALF))
                .filter(_ -> Words.share(asked.names(), around) == 1);
    }

    /// An adjective is said by its noun.
    private double said(Set<String> topics, Set<String> around) {
        long said = topics.stream()
                .filter(topic -> Words.share(Set.of(topic), around) == 1
                        || (Attributes.isAdjective(topic) && nouns.stream().anyMatch(around::contains)))
                .count();
        return topics.isEmpty() ? 1 : (double) said / topics.size();
    }
}
