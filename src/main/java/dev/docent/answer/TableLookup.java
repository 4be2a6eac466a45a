package dev.docent.answer;

import dev.docent.answer.Draft.Found;
import dev.docent.answer.Draft.Point;
import dev.docent.retrieval.Evidence;
import dev.docent.retrieval.EvidencePassage;
import dev.docent.retrieval.TableLine;
import dev.docent.retrieval.TableLine.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
    ///
    /// @param row where its row begins in the passage
    /// @param end where the row ends
    private record Candidate(EvidencePassage passage, int row, int end, Cell cell, double said) {}

    /// @param agreements what the reader found, the best first
    /// @param confidence what there is to be said for the best of it
    /// @return the draft; empty if no cell is named, or only by a part of the question where a sentence answers
    static Optional<Draft> draft(AskedFor asked, Evidence evidence, List<Agreement> agreements, double confidence) {
        if (asked.kind() == QuestionKind.EXPLANATION) {
            return Optional.empty();
        }
        var lookup = new TableLookup(asked);
        boolean bySentence =
                confidence > CONFIDENCE && !isInRow(agreements.getFirst().best());
        return evidence.passages().stream()
                .flatMap(passage -> lookup.in(passage).stream())
                .filter(candidate -> !bySentence || candidate.said() == 1)
                .max(Comparator.comparingDouble(Candidate::said))
                .map(TableLookup::draft);
    }

    /// Which of a table's rows is meant, its label tells better than the reader.
    private static boolean isInRow(Finding finding) {
        String text = finding.text();
        int start = text.lastIndexOf('\n', finding.span().start()) + 1;
        int end = text.indexOf('\n', finding.span().start());
        return TableLine.of(text.substring(start, end < 0 ? text.length() : end), start)
                .isPresent();
    }

    private static Draft draft(Candidate found) {
        int start = found.cell().start();
        int end = start + found.cell().words().length();
        var quote = new Quotation(found.passage(), found.row(), found.end(), start, end);
        String words = PlainText.of(found.cell().words());
        return new Found("", List.of(new Point(List.of(quote), words, "")), words, CONFIDENCE, false);
    }

    private List<Candidate> in(EvidencePassage passage) {
        var found = new ArrayList<Candidate>();
        String text = passage.match().passage().text();
        List<String> columns = TableLine.header(passage.match().passage().columns());
        int start = 0;
        for (String line : text.splitWithDelimiters("\n", -1)) {
            Optional<TableLine> row = TableLine.of(line, start);
            if (row.isEmpty()) {
                columns = line.equals("\n") ? columns : List.of();
            } else if (columns.isEmpty()) {
                columns = row.get().names();
            } else if (!row.get().isRule()) {
                candidate(
                                passage,
                                row.get(),
                                columns,
                                start,
                                start + line.stripTrailing().length())
                        .ifPresent(found::add);
            }
            start += line.length();
        }
        return found;
    }

    private Optional<Candidate> candidate(
            EvidencePassage passage, TableLine row, List<String> columns, int start, int end) {
        Set<String> label = Words.topics(row.cells().getFirst().words());
        int column = columns.size() == row.cells().size() ? column(columns) : 0;
        if (column == 0 || !isNamed(label) || row.cells().get(column).words().isEmpty()) {
            return Optional.empty();
        }
        var around = new HashSet<>(label);
        around.addAll(Words.topics(columns.getFirst() + "\n" + columns.get(column)));
        around.addAll(Words.topics(passage.match().document().title() + "\n"
                + passage.match().passage().location().heading()));
        double said = said(around);
        return said >= ENOUGH && Words.share(names, around) == 1
                ? Optional.of(new Candidate(passage, start, end, row.cells().get(column), said))
                : Optional.empty();
    }

    /// @return the column that the question names; the second of two, which need no name; 0 for none
    private int column(List<String> columns) {
        for (int i = 1; i < columns.size(); i++) {
            if (isNamed(Words.topics(columns.get(i)))) {
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
