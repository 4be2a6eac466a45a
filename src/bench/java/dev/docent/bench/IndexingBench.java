package dev.docent.bench;

import dev.docent.document.DocumentFile;
import dev.docent.document.DocumentFolder;
import dev.docent.document.DocumentSummary;
import dev.docent.document.Documents;
import dev.docent.ingestion.Ingestion;
import dev.docent.ingestion.IngestionReport;
import dev.docent.passage.TokenCounter;
import dev.langchain4j.data.segment.TextSegment;
import java.util.ArrayList;
import java.util.List;

/// How long it takes until a folder can be searched, per 200 tokens of what is embedded and per 1,000 characters.
record IndexingBench(Options options) {

    private static final int TOKENS = 200;

    /// One run of one of the two.
    private record Run(double milliseconds, int passages, long tokens, long characters) {
        double perPassage() {
            return milliseconds / passages;
        }

        double perTokens() {
            return milliseconds / tokens * TOKENS;
        }

        double perThousandCharacters() {
            return milliseconds / characters * 1_000;
        }
    }

    void run() throws Exception {
        List<Run> ours = new ArrayList<>();
        List<Run> theirs = new ArrayList<>();
        EasyRag rag = new EasyRag();
        rag.embed("warm up");
        // By turns, so that what else the machine does falls on both.
        for (int i = 0; i < options.number("runs", 3); i++) {
            ours.add(ours());
            theirs.add(theirs(rag));
        }
        Report.line("indexing " + options.folder() + ", median of " + ours.size() + " runs");
        show("docent", ours);
        show("easy-rag", theirs);
        Report.figure("ratio per 200 tokens (docent / easy-rag)", tokens(ours) / tokens(theirs), "");
        Report.figure("ratio per 1,000 characters", characters(ours) / characters(theirs), "");
    }

    private Run ours() throws Exception {
        try (Service service = Service.over(options.folder())) {
            Ingestion ingestion = service.bean(Ingestion.class);
            // Loading the models is not indexing.
            TokenCounter counter = service.bean(TokenCounter.class);
            counter.count("warm up");
            long start = System.nanoTime();
            IngestionReport report = ingestion.await(ingestion.start().id());
            double took = Report.millisecondsSince(start);
            return new Run(took, report.passages(), tokens(service), characters(service));
        }
    }

    private static long characters(Service service) {
        return service.bean(Documents.class).all().stream()
                .mapToLong(DocumentSummary::characters)
                .sum();
    }

    private static long tokens(Service service) {
        TokenCounter counter = service.bean(TokenCounter.class);
        Documents documents = service.bean(Documents.class);
        return service.bean(DocumentFolder.class).files().stream()
                .map(DocumentFile::id)
                .flatMap(id -> documents.text(id).stream())
                .mapToLong(text -> counter.count(text.text()))
                .sum();
    }

    private Run theirs(EasyRag rag) {
        var tokens = new dev.langchain4j.model.embedding.onnx.HuggingFaceTokenCountEstimator();
        long start = System.nanoTime();
        List<TextSegment> segments = rag.index(options.folder());
        double took = Report.millisecondsSince(start);
        return new Run(
                took,
                segments.size(),
                segments.stream()
                        .mapToLong(segment -> tokens.estimateTokenCountInText(segment.text()))
                        .sum(),
                segments.stream().mapToLong(segment -> segment.text().length()).sum());
    }

    private static void show(String name, List<Run> runs) {
        Run last = runs.getLast();
        Report.line("  " + name + ": " + last.passages() + " passages, " + last.tokens() / last.passages()
                + " tokens each, " + last.characters() + " characters");
        Report.figure(name + ": whole folder", median(runs, Run::milliseconds) / 1_000, "s");
        Report.figure(name + ": per passage", median(runs, Run::perPassage), "ms");
        Report.figure(name + ": per 200 tokens", tokens(runs), "ms");
        Report.figure(name + ": per 1,000 characters", characters(runs), "ms");
    }

    private static double tokens(List<Run> runs) {
        return median(runs, Run::perTokens);
    }

    private static double characters(List<Run> runs) {
        return median(runs, Run::perThousandCharacters);
    }

    private static double median(List<Run> runs, java.util.function.Function<Run, Double> figure) {
        return Report.median(runs.stream().map(figure).toList());
    }
}
