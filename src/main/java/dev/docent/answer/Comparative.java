package dev.docent.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Which of two rows of a table has more, or less, of what a question compares.
final class Comparative {

    private static final Pattern CHOOSES = Pattern.compile("^(in |of |for |on )?(which|who|what|whose)\\b.*");
    private static final Pattern MOST =
            Pattern.compile(".*\\b(more|most|(high|larg|bigg|great|long|heavi|tall|fast|wid|thick|deep)(er|est))\\b.*");
    private static final Pattern LEAST = Pattern.compile(
            ".*\\b(less|least|fewer|fewest|(low|small|short|light|cheap|slow|narrow|thinn)(er|est))\\b.*");

    private Comparative() {}

    /// @param question in lower case
    /// @return the label of the row that the question looks for; empty if it looks for none, or the rows don't tell
    static Optional<String> answer(String question, TableCells one, TableCells other, AskedFor asked) {
        boolean least = LEAST.matcher(question).matches();
        boolean decides = CHOOSES.matcher(question).matches()
                && (least || MOST.matcher(question).matches());
        return decides && one.columns().equals(other.columns())
                ? column(one, other, asked).flatMap(it -> answer(one, other, it, least))
                : Optional.empty();
    }

    private static Optional<String> answer(TableCells one, TableCells other, int column, boolean least) {
        int order = amount(one, column)
                .orElseThrow()
                .compareWith(amount(other, column).orElseThrow())
                .orElse(0);
        TableCells chosen = (order < 0) == least ? one : other;
        return order == 0
                ? Optional.empty()
                : Optional.of(PlainText.of(chosen.cells().getFirst().words()));
    }

    /// The column of amounts that the question names; the only one, if it names none.
    private static Optional<Integer> column(TableCells one, TableCells other, AskedFor asked) {
        List<Integer> amounts = IntStream.range(1, one.cells().size())
                .filter(i -> amount(one, i).isPresent() && amount(other, i).isPresent())
                .boxed()
                .toList();
        List<Integer> named = amounts.stream()
                .filter(i -> Words.topics(one.columns().get(i)).stream()
                        .anyMatch(word -> Words.share(Set.of(word), asked.topics()) == 1))
                .toList();
        List<Integer> meant = named.isEmpty() ? amounts : named;
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    private static Optional<Quantity> amount(TableCells row, int column) {
        return Quantity.of(new TableCell(row, column).words());
    }
}
