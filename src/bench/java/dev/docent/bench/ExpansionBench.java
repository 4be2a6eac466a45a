package dev.docent.bench;

import dev.docent.conversation.Conversations;
import dev.docent.evaluation.Evaluation;
import dev.docent.evaluation.EvaluationReport;
import dev.docent.evaluation.Output;
import dev.docent.ingestion.Ingestion;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Questions that are searched for in a recorded chat model's other words too, beside the same in their own words only:
/// those of a set over its documents, or the sample questions over the sample documents. The model says nothing else:
/// every answer is made of the documents' own sentences. What time a model takes is not measured, since this one speaks
/// at once, and is asked for answers in vain.
record ExpansionBench(Options options) {

    private static final Path DOCUMENTS = Path.of("documents").toAbsolutePath();

    private static final List<String> FIGURES = List.of(
            "hit@1",
            "hit@5",
            "hit@10",
            "contains",
            "gold_token_recall",
            "abstain_f1",
            "false_abstain",
            "answered_unanswerable",
            "latency_p50_ms");

    void run() throws Exception {
        try (var model = RecordedModel.ofExpansions(options.file("replies"))) {
            String[] expanding = model.settings(
                    "--docent.retrieval.expansion=model",
                    "--docent.conversation.rewriting=grammar",
                    "--docent.chat.circuit-breaker.calls=1000000");
            if (options.find("set").isPresent()) {
                set(options.file("set").toAbsolutePath(), expanding);
            } else {
                samples(expanding);
            }
            model.report();
        }
    }

    private static void set(Path set, String... expanding) throws Exception {
        EvaluationReport off = evaluated(set);
        EvaluationReport on = evaluated(set, expanding);
        Report.line("expansion over " + set + ", " + off.outputs().size() + " questions");
        heading();
        FIGURES.forEach(name -> row(name, figure(off, name), figure(on, name)));
        statuses(statuses(off.outputs(), Output::status), statuses(on.outputs(), Output::status));
        Report.figure("questions answered otherwise", different(off.outputs(), on.outputs()), "");
    }

    private static double different(List<Output> off, List<Output> on) {
        return IntStream.range(0, off.size())
                .filter(i -> !off.get(i).answer().equals(on.get(i).answer()))
                .count();
    }

    /// The first time warms up.
    private static EvaluationReport evaluated(Path set, String... settings) throws Exception {
        return over(set.resolve("docs"), settings, service -> {
            Evaluation evaluation = service.bean(Evaluation.class);
            evaluation.run(set, _ -> {});
            return evaluation.run(set, _ -> {});
        });
    }

    private static double figure(EvaluationReport report, String name) {
        return report.figure(name).value().orElse(Double.NaN);
    }

    private static void samples(String... expanding) throws Exception {
        List<AskedSample> off = asked();
        List<AskedSample> on = asked(expanding);
        Report.line("expansion over " + DOCUMENTS + ", " + off.size() + " questions");
        heading();
        row("right", count(off), count(on));
        statuses(
                statuses(off, asked -> asked.answer().status()),
                statuses(on, asked -> asked.answer().status()));
        row("latency_p50_ms", median(off), median(on));
        differences("right without other words only", off, on, AskedSample::isRight);
        differences("right with other words only", off, on, asked -> !asked.isRight());
    }

    /// The first time warms up.
    private static List<AskedSample> asked(String... settings) throws Exception {
        return over(DOCUMENTS, settings, service -> {
            Conversations conversations = service.bean(Conversations.class);
            AskedSample.all(conversations);
            return AskedSample.all(conversations);
        });
    }

    private static <T> T over(Path folder, String[] settings, Function<Service, T> work) throws Exception {
        try (Service service = Service.over(folder, settings)) {
            Ingestion ingestion = service.bean(Ingestion.class);
            ingestion.await(ingestion.start().id());
            return work.apply(service);
        }
    }

    private static double count(List<AskedSample> asked) {
        return asked.stream().filter(AskedSample::isRight).count();
    }

    private static double median(List<AskedSample> asked) {
        return Report.median(asked.stream().map(AskedSample::milliseconds).toList());
    }

    private static void differences(
            String title, List<AskedSample> off, List<AskedSample> on, Predicate<AskedSample> which) {
        List<String> lines = IntStream.range(0, off.size())
                .filter(i -> off.get(i).isRight() != on.get(i).isRight())
                .filter(i -> which.test(off.get(i)))
                .mapToObj(i -> "    " + off.get(i).question().text())
                .toList();
        Report.line("  " + title + ": " + lines.size());
        lines.forEach(Report::line);
    }

    private static <T> Map<String, Long> statuses(List<T> all, Function<T, String> status) {
        return all.stream().collect(Collectors.groupingBy(status, TreeMap::new, Collectors.counting()));
    }

    private static void statuses(Map<String, Long> off, Map<String, Long> on) {
        var all = new TreeMap<>(off);
        all.putAll(on);
        all.keySet().forEach(status -> row(status, off.getOrDefault(status, 0L), on.getOrDefault(status, 0L)));
    }

    private static void heading() {
        Report.line(String.format(Locale.ROOT, "  %-34s %12s %12s", "", "off", "model"));
    }

    private static void row(String name, double off, double on) {
        Report.line(String.format(Locale.ROOT, "  %-34s %12.4f %12.4f", name, off, on));
    }
}
