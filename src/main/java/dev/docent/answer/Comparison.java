package dev.docent.answer;

import dev.docent.answer.Draft.Found;
import dev.docent.answer.Draft.Point;
import dev.docent.retrieval.Evidence;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Answers how two things differ with what is said of each.
final class Comparison {

    private static final List<Pattern> PAIRS = List.of(
            Pattern.compile(".*\\bdifferences? between (?<one>[^,]+?)['’]s? and (?<other>[^,]+?)['’]s? [^,]+?\\W*$"),
            Pattern.compile(".*\\bdifferences? between (?<one>.+?) and (?<other>.+?)\\W*$"),
            Pattern.compile("^compare .+ (of|for|between) (?<one>.+?) (and|with|to) (for |of )?(?<other>.+?)\\W*$"),
            Pattern.compile("^compare (?<one>.+?) (and|with|to) (?<other>.+?)\\W*$"),
            Pattern.compile(".*, (?<one>[^,]+?),? or (?<other>[^,]+?)\\W*$"),
            Pattern.compile(
                    ".*\\b(in|on|for|of) (?<one>\\S+)( \\S+)? (higher|lower|\\w+er|more \\w+|less \\w+) than (?:(in|on|for|of) )?(?<other>.+?)\\W*$"),
            Pattern.compile(
                    ".*\\b(\\w+er|more|less)\\b[^,]* (?<place>in|on|at|for) (?<one>[^,]+?) than \\k<place> (?<other>.+?)\\W*$"),
            Pattern.compile(
                    "^(is|are|was|were|does|do|did) (?<one>.+?) (\\w+er|more|less)\\b.* than (?<other>.+?)\\W*$"));

    private static final Pattern WHEREIN =
            Pattern.compile("(?<other>\\S+( \\S+)?) (?<by>in|for|on|with|when|regarding|concerning) .+");

    private static final Set<String> COMPARING =
            Words.topics("compare compared comparison difference differences between");

    /// How much of what is compared the sentence about each must say or stand under.
    private static final double ENOUGH = 0.5;

    private static final double TOGETHER = 0.5;

    private static final double IN_TABLE = 1;

    /// Rows are short: a sentence may say more of the question's words without saying what the two are like.
    private static final double LABELLED = 1;

    private static final int MOST = 8;
    private static final double LEAST_CONFIDENCE = 0.5;

    private Comparison() {}

    /// @return what is said of each of the two; empty if the documents do not speak of both
    static Optional<Draft> draft(String question, AskedFor asked, Evidence evidence, double confidence) {
        String words = question.strip().toLowerCase(Locale.ROOT);
        return PAIRS.stream()
                .map(pair -> pair.matcher(words))
                .filter(Matcher::matches)
                .findFirst()
                .map(pair -> new Compared(
                        words,
                        Words.topics(pair.group("one")),
                        Words.topics(other(pair.group("one"), pair.group("other"))),
                        asked))
                .flatMap(compared -> draft(compared, evidence, confidence));
    }

    /// "Associates and directors in hotels": what they differ in is said of both.
    private static String other(String one, String other) {
        Matcher wherein = WHEREIN.matcher(other);
        return wherein.matches() && !one.matches(".* " + wherein.group("by") + " .*") ? wherein.group("other") : other;
    }

    private static Optional<Draft> draft(Compared compared, Evidence evidence, double confidence) {
        List<Statement> first = about(compared.one(), compared.other(), compared.asked(), evidence);
        List<Statement> second = about(compared.other(), compared.one(), compared.asked(), evidence);
        return first.stream()
                .flatMap(it -> second.stream().map(with -> new Pair(it, with)))
                .max(Comparator.comparingDouble(pair -> pair.weight(compared)))
                .map(pair -> draft(compared, pair, confidence));
    }

    private static Draft draft(Compared compared, Pair pair, double confidence) {
        List<Point> points = Stream.of(pair.one(), pair.other())
                .map(Statement::quotation)
                .distinct()
                .map(quote -> new Point(List.of(quote), AnswerText.sentence(quote), ""))
                .toList();
        String both = points.stream().map(Point::shortAnswer).collect(Collectors.joining(" "));
        Optional<String> decided =
                row(pair.one()).flatMap(one -> row(pair.other()).flatMap(other -> compared.decided(one, other)));
        String opening =
                decided.filter(_ -> compared.asksWhether()).map(it -> it + ".").orElse("");
        return new Found(opening, points, decided.orElse(both), Math.max(LEAST_CONFIDENCE, confidence), false);
    }

    private static Optional<TableCells> row(Statement statement) {
        return TableCells.at(statement.passage(), statement.sentence().start());
    }

    /// What is said of both; what stands in one place, and in one table above all, is said of the same matter.
    private record Pair(Statement one, Statement other) {

        double weight(Compared compared) {
            boolean together = one.passage().equals(other.passage());
            boolean inTable = together && one.row() && other.row();
            boolean labelled = inTable
                    && row(one).filter(it -> Compared.isOf(compared.one(), it)).isPresent()
                    && row(other)
                            .filter(it -> Compared.isOf(compared.other(), it))
                            .isPresent();
            return one.weight()
                    + other.weight()
                    + (together ? TOGETHER : 0)
                    + (inTable ? IN_TABLE : 0)
                    + (labelled ? LABELLED : 0);
        }
    }

    /// The sentences and rows that speak of the one, and of what is compared.
    private static List<Statement> about(Set<String> one, Set<String> other, AskedFor asked, Evidence evidence) {
        var own = new HashSet<>(one);
        own.removeAll(other);
        var topics = new HashSet<>(asked.topics());
        topics.removeAll(other);
        topics.removeAll(COMPARING);
        topics.addAll(one);
        Set<String> sought = own.isEmpty() ? one : own;
        return Statement.of(evidence, topics, sought).stream()
                .filter(it -> it.all() >= ENOUGH && Words.topics(it.words()).containsAll(sought))
                .limit(MOST)
                .toList();
    }
}
