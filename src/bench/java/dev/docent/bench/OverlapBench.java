package dev.docent.bench;

import dev.docent.ingestion.Ingestion;
import dev.langchain4j.data.segment.TextSegment;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// How long a whole ingestion takes beside the embedding alone of the same passages.
record OverlapBench(Options options) {

    void run() throws Exception {
        List<Double> whole = new ArrayList<>();
        List<Double> alone = new ArrayList<>();
        for (int i = 0; i < options.number("runs", 3); i++) {
            try (Service service = Service.over(options.folder())) {
                RememberingModel model = service.bean(RememberingModel.class);
                model.embed("warm up");
                Ingestion ingestion = service.bean(Ingestion.class);
                long start = System.nanoTime();
                ingestion.await(ingestion.start().id());
                whole.add(Report.millisecondsSince(start) / 1_000);
                alone.add(embedding(model));
            }
        }
        Report.line("ingesting " + options.folder() + ", median of " + whole.size() + " runs");
        Report.figure("whole ingestion", Report.median(whole), "s");
        Report.figure("embedding alone", Report.median(alone), "s");
        Report.figure("ratio (whole / embedding)", Report.median(whole) / Report.median(alone), "");
    }

    private static double embedding(RememberingModel model) throws Exception {
        List<List<TextSegment>> documents = model.documents();
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
