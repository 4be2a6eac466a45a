package dev.docent.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/// Many answers of a slow chat model at a time: how much later than the model's own each sentence comes, what that
/// costs in memory, and how soon the model hears that the callers have left.
record StreamsBench(Options options) {

    private static final int ROUNDS = 3;
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
            model.slow(Duration.ofMillis(options.number("every", 12_000)));
            Report.line(streams + " streams at a time over " + options.folder());
            Report.figure("resident memory before", service.memory(), "MB");
            for (int round = 1; round <= ROUNDS; round++) {
                gaps(round, service, model, streams);
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
        return new String[] {
            "--docent.chat.provider=openai",
            "--docent.chat.base-url=" + model.url(),
            "--docent.chat.model=slow",
            "--docent.chat.api-key=none",
            "--docent.chat.check-at-start=false",
            "--docent.chat.concurrency.limit=1000"
        };
    }

    private List<AskedStream> open(PackedService service, int streams) throws Exception {
        List<AskedStream> opened = new ArrayList<>();
        List<String> questions = options.questions(streams);
        for (int i = 0; i < streams; i++) {
            opened.add(AskedStream.open(service.base(), questions.get(i % questions.size()) + " (" + i + ")"));
        }
        return opened;
    }

    private void gaps(int round, PackedService service, SlowModel model, int streams) throws Exception {
        List<AskedStream> opened = open(service, streams);
        for (AskedStream stream : opened) {
            stream.awaitBeginning();
        }
        long allBegun = System.nanoTime();
        double during = service.memory();
        for (AskedStream stream : opened) {
            stream.awaitEnd();
            stream.leave();
        }
        List<Double> gaps = gaps(opened, model, 0);
        List<Double> later = gaps(opened, model, allBegun);
        Report.line("round " + round + ", " + gaps.size() + " sentences");
        Report.figure("from the model's sentence to ours, p50", Report.median(gaps), "ms");
        Report.figure("from the model's sentence to ours, p95", Report.percentile(gaps, 95), "ms");
        Report.figure("the same once all streams had begun, p95", Report.percentile(later, 95), "ms");
        Report.figure("resident memory while all streamed", during, "MB");
        Report.figure("resident memory afterwards", service.memory(), "MB");
    }

    private static List<Double> gaps(List<AskedStream> streams, SlowModel model, long after) {
        List<Double> gaps = new ArrayList<>();
        for (AskedStream stream : streams) {
            stream.heard().forEach((sentence, at) -> {
                long said = model.saidAt(stream.question(), sentence);
                if (said > after) {
                    gaps.add((at - said) / 1e6);
                }
            });
        }
        return gaps;
    }

    private void cancellation(PackedService service, SlowModel model, int streams) throws Exception {
        List<AskedStream> opened = open(service, streams);
        for (AskedStream stream : opened) {
            stream.awaitBeginning();
        }
        int open = model.open();
        long start = System.nanoTime();
        for (AskedStream stream : opened) {
            stream.leave();
        }
        while (model.open() > 0) {
            Thread.sleep(LOOK_EVERY_MS);
        }
        Report.figure("callers gone until the model has heard of all " + open, Report.millisecondsSince(start), "ms");
    }
}
