package dev.docent.bench.instances;

import dev.docent.DocentApplication;
import dev.docent.bench.Options;
import dev.docent.bench.Report;
import dev.docent.evaluation.Evaluation;
import dev.docent.evaluation.EvaluationReport;
import dev.docent.index.Reindexing;
import dev.docent.index.Store;
import dev.docent.ingestion.Ingestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/// The same questions on each engine. Documents are taken in once, into Lucene, and carried over to the others.
public record EnginesBench(Options options) {

    private static final int QUESTIONS = 300;

    public void run() throws Exception {
        Path home = Files.createTempDirectory("docent-bench");
        try (Pglite own = Pglite.begin();
                Nodes nodes = Nodes.begin(1, Files.createDirectory(home.resolve("search")))) {
            String database = options.values().getOrDefault("pgvector", own.url());
            List<String> settings = settings(home, database, nodes);
            Path set = set(home);
            Map<Store, EvaluationReport> reports = new EnumMap<>(Store.class);
            try (ConfigurableApplicationContext first = start(Store.LUCENE, settings)) {
                takeIn(first);
                reports.put(Store.LUCENE, ask(first, set));
                carryOver(first);
            }
            for (Store store : List.of(Store.PGVECTOR, Store.OPENSEARCH)) {
                try (ConfigurableApplicationContext other = start(store, settings)) {
                    reports.put(store, ask(other, set));
                }
            }
            new EngineFigures(reports).print();
        } finally {
            FileSystemUtils.deleteRecursively(home);
        }
    }

    private List<String> settings(Path home, String database, Nodes nodes) {
        return List.of(
                "--docent.documents.folder=" + options.folder(),
                "--docent.data=" + home.resolve("data"),
                "--docent.index.pgvector.url=" + database,
                "--docent.index.pgvector.schema=docent_bench",
                "--docent.index.opensearch.urls=" + nodes.urls(),
                "--docent.index.opensearch.replicas=0",
                "--docent.index.opensearch.timeout=30s",
                "--docent.index.pgvector.read-timeout=60s",
                "--docent.ingestion.at-start=false",
                "--logging.level.root=warn");
    }

    /// As many questions as are wanted, from all over the set.
    private Path set(Path home) throws IOException {
        Path given = options.file("set").toAbsolutePath();
        List<String> lines = Files.readAllLines(given.resolve("questions.jsonl"));
        int wanted = Math.min(lines.size(), options.number("questions", QUESTIONS));
        List<String> taken = new ArrayList<>();
        for (int i = 0; i < wanted; i++) {
            taken.add(lines.get((int) ((long) i * lines.size() / wanted)));
        }
        Path set = Files.createDirectory(home.resolve("set"));
        Files.write(set.resolve("questions.jsonl"), taken);
        Files.createSymbolicLink(set.resolve("docs"), given.resolve("docs"));
        Report.line("engines over " + options.folder() + ", " + wanted + " questions");
        return set;
    }

    private static ConfigurableApplicationContext start(Store store, List<String> settings) {
        SpringApplication spring = new SpringApplication(DocentApplication.class);
        spring.setWebApplicationType(WebApplicationType.NONE);
        List<String> all = new ArrayList<>(settings);
        all.add("--docent.index.store=" + store.name().toLowerCase(Locale.ROOT));
        return spring.run(all.toArray(String[]::new));
    }

    private static void takeIn(ConfigurableApplicationContext service) throws InterruptedException {
        long start = System.nanoTime();
        Ingestion ingestion = service.getBean(Ingestion.class);
        ingestion.await(ingestion.start().id());
        Report.figure("taking the documents in", Report.millisecondsSince(start) / 1_000, "s");
    }

    private static void carryOver(ConfigurableApplicationContext service) {
        for (Store store : List.of(Store.PGVECTOR, Store.OPENSEARCH)) {
            long start = System.nanoTime();
            Reindexing.Report report = service.getBean(Reindexing.class).carryOver(store, (_, _) -> {});
            Report.figure(
                    report.passages() + " passages carried over to " + store,
                    Report.millisecondsSince(start) / 1_000,
                    "s");
        }
    }

    private static EvaluationReport ask(ConfigurableApplicationContext service, Path set) {
        long start = System.nanoTime();
        EvaluationReport report = service.getBean(Evaluation.class).run(set, _ -> {});
        Report.figure("asking", Report.millisecondsSince(start) / 1_000, "s");
        return report;
    }
}
