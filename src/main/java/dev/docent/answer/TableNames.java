package dev.docent.answer;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Which rows and columns of a table a question names.
final class TableNames {

    /// What says nothing of the cells below.
    private static final Pattern PROPERTIES = Pattern.compile(
            "\\W*(values?|details?|descriptions?|data|figures?|specifications?|information|answers?)?\\W*",
            Pattern.CASE_INSENSITIVE);

    private final Set<String> topics;

    /// The question's topics, with the nouns for its adjectives.
    private final Set<String> asked;

    TableNames(AskedFor asked) {
        this.topics = asked.topics();
        this.asked = new HashSet<>(asked.topics());
        this.asked.addAll(Attributes.nouns(asked.topics()));
    }

    /// @return the row's cell by which the question names it: its label, or another one of words
    Optional<Integer> naming(TableCells row) {
        return IntStream.range(0, row.cells().size())
                .filter(i -> i == 0 || row.cells().get(i).words().chars().anyMatch(Character::isLetter))
                .filter(i -> isNamed(Words.topics(row.cells().get(i).words())))
                .boxed()
                .findFirst();
    }

    /// Whether the question says all of it, one word at least in its own words or in those of its adjective.
    boolean isNamed(Set<String> words) {
        return !words.isEmpty() && Words.share(words, asked) == 1;
    }

    /// @return the column that the question names; empty for none
    Optional<Integer> column(List<String> columns) {
        return IntStream.range(1, columns.size())
                .filter(i -> isNamed(name(columns.get(i))))
                .boxed()
                .findFirst();
    }

    /// @param asking the word with which the question asks
    /// @return the column that has it as its name
    static Optional<Integer> column(List<String> columns, String asking) {
        return IntStream.range(1, columns.size())
                .filter(i -> columns.get(i).strip().equalsIgnoreCase(asking))
                .boxed()
                .findFirst();
    }

    /// @return whether the only column beside the label's holds whatever the label asks for
    static boolean isOfProperties(List<String> columns) {
        return columns.size() == 2 && PROPERTIES.matcher(columns.get(1)).matches();
    }

    /// @param naming the cell by which the row is named, which is not what is asked for
    /// @return the column of whose name the question says more than of any other's; empty if it says none
    Optional<Integer> likeliest(List<String> columns, int naming) {
        List<Integer> said = IntStream.range(0, columns.size())
                .filter(i -> i != naming && said(columns.get(i)) > 0)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> said(columns.get(i)))
                        .reversed())
                .toList();
        boolean tied = said.size() > 1 && said(columns.get(said.getFirst())) == said(columns.get(said.get(1)));
        return tied ? Optional.empty() : said.stream().findFirst();
    }

    private double said(String column) {
        Set<String> words = name(column);
        return words.isEmpty() ? 0 : Words.share(words, topics);
    }

    /// "Per night" is asked for as "a night".
    private static Set<String> name(String column) {
        return Words.topics(TableCells.withoutRemarks(column).replaceAll("\\bper\\b", " "));
    }
}
