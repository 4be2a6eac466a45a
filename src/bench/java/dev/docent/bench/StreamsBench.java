package dev.docent.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/// Many answers of a slow chat model at a time: how much later than the model's own each sentence comes, what that
/// costs in memory, and how soon the model hears that the callers have left. Questions come as fast as they can be
/// searched for, since it is the streams that are many at a time. Fails where a figure is not what is promised.
record StreamsBench(Options options) {

    private static final int ROUNDS = 2;
    private static final double MOST_GAP_MS = 500;
    private static final double MOST_FIRST_MS = 300;
    private static final double MOST_CANCELLATION_MS = 1_000;

    /// Of what it held when all streamed the first time.
    private static final double MOST_MEMORY = 1.15;
    private static final int WARM_UP = 20;
    private static final int LOOK_EVERY_MS = 10;

    void run() throws Exception {
        int streams = options.number("streams", 200);
        Path data = Files.createTempDirectory("docent-bench");
        try (var model = new SlowModel(options.number("sentences", 6));
                var service = new PackedService(options.folder(), data, settings(model))) {
            service.await("/api/v1/ingestions/latest", "\"done\"");
            service.await("/actuator/health/readiness", "\"UP\"");
            options.questions(WARM_UP).forEach(question -> warmUp(service, question));
            model.slow(Duration.ofMillis(options.number("every", 25_000)));
            Report.line(streams + " streams at a time over " + options.folder());
            Report.figure("resident memory before", service.memory(), "MB");
            double first = gaps(1, service, model, streams);
            for (int round = 2; round <= options.number("rounds", ROUNDS); round++) {
                require(gaps(round, service, model, streams) <= first * MOST_MEMORY, "The memory grows.");
            }
            cancellation(service, model, streams);
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private static void warmUp(PackedService service, String question) {
        try {
            service.ask(question);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String[] settings(SlowModel model) {
        return LocalModel.settings(
                model.url(),
                "--docent.chat.concurrency.limit=1000",
                "--docent.chat.timeout.first-byte=5m",
                "--docent.chat.timeout.between-chunks=5m",
                "--docent.chat.timeout.whole=15m",
                "--docent.answer.generation.starts-within=5m",
                "--docent.answer.generation.pauses-for=5m");
    }

    private List<AskedStream> open(PackedService service, int streams) throws Exception {
        List<AskedStream> opened = new ArrayList<>();
        List<String> questions = options.questions(streams);
        for (int i = 0; i < streams; i++) {
            opened.add(AskedStream.open(service.base(), questions.get(i % questions.size()) + " (" + i + ")"));
            Thread.sleep(options.number("start-every", 500));
        }
        for (AskedStream stream : opened) {
            stream.awaitBeginning();
        }
        long refused = opened.stream().filter(stream -> !stream.isTaken()).count();
        require(refused == 0, refused + " questions were turned away.");
        return opened;
    }

    private static void require(boolean isSo, String otherwise) {
        if (!isSo) {
            throw new IllegalStateException(otherwise);
        }
    }

    /// @return how much memory the service held while all streamed
    private double gaps(int round, PackedService service, SlowModel model, int streams) throws Exception {
        List<AskedStream> opened = open(service, streams);
        long allBegun = System.nanoTime();
        double during = service.memory();
        for (AskedStream stream : opened) {
            stream.awaitEnd();
            stream.leave();
        }
        List<Double> gaps = gaps(opened, model, 0);
        List<Double> later = gaps(opened, model, allBegun);
        List<Double> firsts = opened.stream()
                .map(stream -> firstGap(stream, model))
                .flatMap(Optional::stream)
                .toList();
        Report.line("round " + round + ", " + gaps.size() + " sentences");
        Report.figure("from the model's sentence to ours, p50", Report.median(gaps), "ms");
        Report.figure("from the model's sentence to ours, p95", Report.percentile(gaps, 95), "ms");
        Report.figure("the same once all streams had begun, p95", Report.percentile(later, 95), "ms");
        Report.figure("from the model's first sentence to our first text, p95", Report.percentile(firsts, 95), "ms");
        Report.figure("answers that were streamed from the model", firsts.size(), "of " + opened.size());
        Report.figure("resident memory while all streamed", during, "MB");
        Report.figure("resident memory afterwards", service.memory(), "MB");
        require(2 * firsts.size() > opened.size(), "Most answers were not the model's.");
        require(Report.percentile(gaps, 95) < MOST_GAP_MS, "Sentences come too late.");
        require(Report.percentile(firsts, 95) < MOST_FIRST_MS, "The first text comes too late.");
        return during;
    }

    private static Optional<Double> firstGap(AskedStream stream, SlowModel model) {
        return stream.heard().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .flatMap(heard -> model.saidAt(stream.question(), heard.getKey(), heard.getValue()).stream()
                        .map(said -> (heard.getValue() - said) / 1e6))
                .findFirst();
    }

    private static List<Double> gaps(List<AskedStream> streams, SlowModel model, long after) {
        List<Double> gaps = new ArrayList<>();
        for (AskedStream stream : streams) {
            stream.heard().forEach((sentence, at) -> {
                model.saidAt(stream.question(), sentence, at)
                        .filter(said -> said > after)
                        .ifPresent(said -> gaps.add((at - said) / 1e6));
            });
        }
        return gaps;
    }

    private void cancellation(PackedService service, SlowModel model, int streams) throws Exception {
        List<AskedStream> opened = open(service, streams);
        int open = model.open();
        long start = System.nanoTime();
        for (AskedStream stream : opened) {
            stream.leave();
        }
        while (model.open() > 0) {
            Thread.sleep(LOOK_EVERY_MS);
        }
        double took = Report.millisecondsSince(start);
        Report.figure("callers gone until the model has heard of all " + open, took, "ms");
        require(took < MOST_CANCELLATION_MS, "The model hears too late that the callers have left.");
    }
}
