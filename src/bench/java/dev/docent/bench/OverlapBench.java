package dev.docent.bench;

import dev.docent.ingestion.Ingestion;
import dev.langchain4j.data.segment.TextSegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.util.FileSystemUtils;

/// How long a whole ingestion takes beside the embedding alone of the same passages: right after the start, and once
/// more with an empty index when Java has warmed up.
record OverlapBench(Options options) {

    void run() throws Exception {
        List<Double> first = new ArrayList<>();
        List<Double> again = new ArrayList<>();
        List<Double> alone = new ArrayList<>();
        for (int i = 0; i < options.number("runs", 3); i++) {
            Path base = Files.createTempDirectory("docent-bench");
            Path folder = base.resolve("documents");
            FileSystemUtils.copyRecursively(options.folder(), folder);
            try (Service service = Service.over(folder)) {
                RememberingModel model = service.bean(RememberingModel.class);
                model.embed("warm up");
                Ingestion ingestion = service.bean(Ingestion.class);
                first.add(seconds(ingestion));
                List<List<TextSegment>> documents = model.documents();
                Files.move(folder, base.resolve("away"));
                // A folder with nothing at all in it would be taken for one that is not mounted.
                Files.writeString(Files.createDirectory(folder).resolve("only.md"), "The only file.");
                seconds(ingestion);
                FileSystemUtils.deleteRecursively(folder);
                Files.move(base.resolve("away"), folder);
                again.add(seconds(ingestion));
                alone.add(embedding(model, documents));
            } finally {
                FileSystemUtils.deleteRecursively(base);
            }
        }
        Report.line("ingesting " + options.folder() + ", median of " + first.size() + " runs");
        Report.figure("whole ingestion, first", Report.median(first), "s");
        Report.figure("whole ingestion, warmed up", Report.median(again), "s");
        Report.figure("embedding alone", Report.median(alone), "s");
        Report.figure("ratio (first / embedding)", Report.median(first) / Report.median(alone), "");
        Report.figure("ratio (warmed up / embedding)", Report.median(again) / Report.median(alone), "");
    }

    private static double seconds(Ingestion ingestion) throws InterruptedException {
        long start = System.nanoTime();
        ingestion.await(ingestion.start().id());
        return Report.millisecondsSince(start) / 1_000;
    }

    private static double embedding(RememberingModel model, List<List<TextSegment>> documents) throws Exception {
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<?>> all = new ArrayList<>();
            documents.forEach(texts -> all.add(threads.submit(() -> model.embedAgain(texts))));
            for (Future<?> one : all) {
                one.get();
            }
        }
        return Report.millisecondsSince(start) / 1_000;
    }
}
