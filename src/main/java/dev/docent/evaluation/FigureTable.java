package dev.docent.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/// Makes the figures out of the samples, in the order they are shown.
final class FigureTable {

    private static final List<String> ANSWERS_AND_RETRIEVAL = List.of(
            "em",
            "f1",
            "contains",
            "contains_answered",
            "gold_token_recall",
            "squad2_em",
            "squad2_f1",
            "hit@1",
            "hit@5",
            "hit@10",
            "mrr@10",
            "all_gold@10",
            "ndcg@10",
            "recall@100",
            "citation_valid");

    private static final List<String> CITATION_FAULTS = List.of("cited_unknown_doc", "cited_empty_quote");

    private static final List<String> CITATIONS_AND_TRAPS = List.of(
            "citation_recall",
            "citation_precision",
            "quote_supports",
            "quote_in_gold_passage",
            "uncited",
            "wrong_only",
            "both_sides",
            "all_answers",
            "injection_echo");

    private static final List<String> LOST =
            Arrays.stream(LossBudget.Step.values()).map(LossBudget::figure).toList();

    private final Samples samples;
    private final List<Figure> figures = new ArrayList<>();

    FigureTable(Samples samples) {
        this.samples = samples;
    }

    List<Figure> figures() {
        ANSWERS_AND_RETRIEVAL.forEach(this::mean);
        CITATION_FAULTS.forEach(name -> figures.add(Figure.count(name, samples.sum(name))));
        CITATIONS_AND_TRAPS.forEach(this::mean);
        LOST.forEach(this::mean);
        abstention();
        figures.add(Figure.milliseconds("latency_p50_ms", samples.percentile("latency", 50)));
        figures.add(Figure.milliseconds("latency_p95_ms", samples.percentile("latency", 95)));
        figures.add(Figure.count("n:latency", samples.size("latency")));
        return List.copyOf(figures);
    }

    private void mean(String name) {
        figures.add(Figure.mean(name, samples.mean(name), samples.size(name)));
    }

    private void abstention() {
        share("abstain_precision");
        share("abstain_recall");
        figures.add(Figure.share("abstain_f1", abstentionF1()));
        share("false_abstain");
        share("answered_unanswerable");
        figures.add(Figure.count("n_answerable", samples.size("false_abstain")));
        figures.add(Figure.count("n_unanswerable", samples.size("abstain_recall")));
    }

    private void share(String name) {
        figures.add(Figure.share(name, samples.mean(name)));
    }

    private OptionalDouble abstentionF1() {
        int unanswerable = samples.size("abstain_recall");
        int rightly = samples.sum("abstain_recall");
        int abstentions = samples.size("abstain_precision");
        return unanswerable == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(2.0 * rightly / (abstentions + unanswerable));
    }
}
