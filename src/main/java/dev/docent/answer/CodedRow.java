package dev.docent.answer;

import dev.docent.retrieval.Evidence;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What a table says of a message, a fault or a part by its code: "What should I do if E07 is shown?"
///
/// @param codes those that the question names
record CodedRow(List<String> codes) {

    /// Capitals with digits, with or without a dash.
    private static final Pattern CODE = Pattern.compile("\\b\\p{Lu}{1,4}-?\\d{1,6}\\b");

    CodedRow {
        codes = List.copyOf(codes);
    }

    static CodedRow in(String question) {
        return new CodedRow(CODE.matcher(question)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList());
    }

    /// @return the same without what rows say of other codes; all, if the question names none
    List<Agreement> only(List<Agreement> agreements) {
        return codes.isEmpty()
                ? agreements
                : agreements.stream().filter(it -> !isOfOther(it.best())).toList();
    }

    private boolean isOfOther(Finding finding) {
        return TableCells.at(finding.passage(), finding.span().start())
                .map(CodedRow::opening)
                .filter(it -> CODE.matcher(it).matches() && !codes.contains(it))
                .isPresent();
    }

    /// @return the row, whatever it is asked for; empty if the question names no code that opens one row
    Optional<Draft> draft(Evidence evidence) {
        List<TableCells> rows = evidence.passages().stream()
                .flatMap(passage -> TableCells.of(passage).stream())
                .filter(row -> codes.size() == 1 && opening(row).equals(codes.getFirst()))
                .toList();
        boolean one = rows.stream().map(TableCells::label).distinct().count() == 1;
        return one ? Optional.of(TableDrafts.each(List.of(lastOf(rows.getFirst())))) : Optional.empty();
    }

    private static TableCell lastOf(TableCells row) {
        return new TableCell(row, row.cells().size() - 1);
    }

    private static String opening(TableCells row) {
        return row.cells().getFirst().words().strip().split("\\s", 2)[0];
    }
}
