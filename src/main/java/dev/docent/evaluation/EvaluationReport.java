package dev.docent.evaluation;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How an evaluation went.
///
/// @param figures every figure, in the order they are shown
/// @param reliability how far the confidence of answers can be believed, the lowest first; bins with no answer are left
///     out
/// @param questions how each question went, in the order of the set
/// @param outputs what came of each question, in the order they were asked
public record EvaluationReport(
        List<Figure> figures, List<Bin> reliability, List<QuestionScore> questions, List<Output> outputs) {

    /// Answers that the service was about equally sure of.
    ///
    /// @param from the lowest confidence in the bin
    /// @param said the mean of the confidences
    /// @param right the share of the answers that hold an accepted one
    /// @param count how many answers
    public record Bin(double from, double said, double right, int count) {}

    /// How one question went.
    ///
    /// @param fields what the set says of the question, as text, long texts left out
    /// @param f1 empty where there is no accepted answer to compare with
    /// @param contains 1 if the answer holds an accepted one, else 0; empty where there is none
    public record QuestionScore(
            String id, Map<String, String> fields, boolean abstained, OptionalDouble f1, OptionalDouble contains) {
        public QuestionScore {
            fields = Map.copyOf(fields);
        }
    }

    /// How the questions of one kind went.
    public record Kind(String name, int questions, OptionalDouble f1, OptionalDouble contains, double abstained) {}

    public EvaluationReport {
        figures = List.copyOf(figures);
        reliability = List.copyOf(reliability);
        questions = List.copyOf(questions);
        outputs = List.copyOf(outputs);
    }

    /// @throws NoSuchElementException if no figure has the name
    public Figure figure(String name) {
        return figures.stream()
                .filter(figure -> figure.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No figure '" + name + "'"));
    }

    /// @param field a field of the set's questions
    /// @return the questions by what stands in the field, in the order of their names; `None` where it is missing
    public List<Kind> by(String field) {
        Map<String, List<QuestionScore>> kinds = questions.stream()
                .collect(Collectors.groupingBy(
                        question -> question.fields().getOrDefault(field, "None"), TreeMap::new, Collectors.toList()));
        return kinds.entrySet().stream()
                .map(kind -> kind(kind.getKey(), kind.getValue()))
                .toList();
    }

    private static Kind kind(String name, List<QuestionScore> questions) {
        double abstained =
                (double) questions.stream().filter(QuestionScore::abstained).count() / questions.size();
        return new Kind(
                name,
                questions.size(),
                mean(questions, QuestionScore::f1),
                mean(questions, QuestionScore::contains),
                abstained);
    }

    private static OptionalDouble mean(
            List<QuestionScore> questions, Function<QuestionScore, OptionalDouble> measured) {
        return questions.stream()
                .map(measured)
                .flatMapToDouble(OptionalDouble::stream)
                .average();
    }
}
