package dev.docent.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Measures whether the documents that answer were found, and how far up.
final class RetrievalMeasure implements Measure {

    private static final List<Integer> HIT_DEPTHS = List.of(1, 5, 10);

    private static final int DEPTH = 10;

    private static final int RECALL_DEPTH = 100;

    @Override
    public void take(Attempt attempt, Samples samples) {
        Set<String> gold = attempt.question().goldDocs();
        if (gold.isEmpty()) {
            return;
        }
        List<String> ranking = ranking(attempt);
        List<String> top = ranking.stream().limit(DEPTH).toList();
        for (int depth : HIT_DEPTHS) {
            samples.add("hit@" + depth, top.stream().limit(depth).anyMatch(gold::contains));
        }
        samples.add("mrr@10", reciprocalRank(top, gold));
        samples.add("all_gold@10", top.containsAll(gold));
        samples.add("ndcg@10", gain(top, gold, attempt.question().grades()));
        samples.add("recall@100", recall(ranking, gold));
    }

    private static List<String> ranking(Attempt attempt) {
        return attempt.retrieved().stream()
                .map(SetDocuments::name)
                .distinct()
                .filter(name -> !attempt.question().ignoreDocs().contains(name))
                .toList();
    }

    private static double reciprocalRank(List<String> top, Set<String> gold) {
        for (int i = 0; i < top.size(); i++) {
            if (gold.contains(top.get(i))) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }

    private static double recall(List<String> ranking, Set<String> gold) {
        return (double) ranking.stream()
                        .limit(RECALL_DEPTH)
                        .filter(gold::contains)
                        .count()
                / gold.size();
    }

    private static double gain(List<String> top, Set<String> gold, Map<String, Integer> judged) {
        Map<String, Integer> grades =
                judged.isEmpty() ? gold.stream().collect(Collectors.toMap(document -> document, _ -> 1)) : judged;
        List<Integer> best = grades.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(DEPTH)
                .toList();
        double ideal = discounted(best);
        return ideal == 0
                ? 0
                : discounted(top.stream()
                                .map(document -> grades.getOrDefault(document, 0))
                                .toList())
                        / ideal;
    }

    private static double discounted(List<Integer> grades) {
        double sum = 0;
        for (int i = 0; i < grades.size(); i++) {
            sum += (Math.pow(2, grades.get(i)) - 1) * Math.log(2) / Math.log(i + 2);
        }
        return sum;
    }
}
