package dev.docent.evaluation;

import dev.docent.evaluation.EvaluationReport.QuestionScore;
import dev.docent.evaluation.Reliability.Judged;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/// Scores what came of a set's questions. A question with no output counts as not answered, with nothing retrieved.
final class Scorer {

    private static final List<Measure> ANSWER_MEASURES = List.of(
            new AnswerMeasure(),
            new AbstentionMeasure(),
            new CitationMeasure(),
            new ConflictMeasure(),
            new LossBudget(),
            new InjectionMeasure());

    private static final Measure RETRIEVAL = new RetrievalMeasure();

    private final QuestionSet set;
    private final List<Output> outputs;
    private final Map<String, Output> byId = new HashMap<>();
    private final Samples samples = new Samples();
    private final List<QuestionScore> scores = new ArrayList<>();
    private final List<Judged> judged = new ArrayList<>();

    private Scorer(QuestionSet set, List<Output> outputs) {
        this.set = set;
        this.outputs = outputs;
        outputs.forEach(output -> byId.put(output.id(), output));
    }

    static EvaluationReport score(QuestionSet set, List<Output> outputs) {
        return new Scorer(set, outputs).report();
    }

    private EvaluationReport report() {
        set.questions().forEach(this::score);
        List<Figure> figures = new ArrayList<>(counts());
        figures.addAll(new FigureTable(samples).figures());
        figures.add(Figure.mean("calibration_error", Reliability.error(judged), judged.size()));
        return new EvaluationReport(figures, Reliability.bins(judged), scores, outputs);
    }

    private void score(SetQuestion question) {
        Optional<Output> output = Optional.ofNullable(byId.get(question.id()));
        Attempt attempt = output.map(found -> Attempt.of(question, found, set.documents()))
                .orElseGet(() -> Attempt.missing(question));
        CitationMeasure.validity(attempt, samples);
        if (!question.retrievalOnly()) {
            ANSWER_MEASURES.forEach(measure -> measure.take(attempt, samples));
            output.ifPresent(found -> judge(attempt, found));
        }
        RETRIEVAL.take(attempt, samples);
        output.ifPresent(found -> samples.add("latency", found.latencyMs()));
        scores.add(score(attempt));
    }

    private void judge(Attempt attempt, Output output) {
        SetQuestion question = attempt.question();
        boolean known = !question.answerable() || !question.answers().isEmpty();
        if (known && !attempt.abstained() && output.confidence().isPresent()) {
            boolean right = question.answerable() && attempt.isRight();
            judged.add(new Judged(output.confidence().getAsDouble(), right));
        }
    }

    private static QuestionScore score(Attempt attempt) {
        SetQuestion question = attempt.question();
        boolean comparable = question.answerable() && !question.answers().isEmpty() && !question.retrievalOnly();
        return new QuestionScore(
                question.id(),
                question.fields(),
                attempt.abstained(),
                comparable ? OptionalDouble.of(AnswerMeasure.f1(attempt)) : OptionalDouble.empty(),
                comparable ? OptionalDouble.of(attempt.containsAnswer() ? 1 : 0) : OptionalDouble.empty());
    }

    private List<Figure> counts() {
        List<SetQuestion> questions = set.questions();
        var ids = questions.stream().map(SetQuestion::id).collect(Collectors.toSet());
        long missing = questions.stream()
                .filter(question -> !byId.containsKey(question.id()))
                .count();
        long unknown = byId.keySet().stream().filter(id -> !ids.contains(id)).count();
        return List.of(
                Figure.count("questions", questions.size()),
                Figure.count("outputs", byId.size()),
                Figure.count("missing", (int) missing),
                Figure.count("unknown_ids", (int) unknown),
                Figure.count("duplicate_ids", outputs.size() - byId.size()));
    }
}
