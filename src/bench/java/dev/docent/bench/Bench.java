package dev.docent.bench;

import dev.docent.access.Caller;
import dev.docent.bench.instances.EnginesBench;
import dev.docent.bench.instances.InstancesBench;
import java.util.List;

/// Runs one of the benchmarks.
final class Bench {

    private static final String HELP = """
            indexing --folder F [--runs 3]                 documents into an index, beside easy-rag
            parsing  --folder F [--runs 3]                 reading files in processes of their own, beside in this one
            overlap  --folder F [--runs 3]                 a whole ingestion, beside the embedding alone
            search   --folder F --set S [--questions 200] [--large 100000]
                                                           the nearest passages, beside easy-rag and an exact search
            ask      --folder F --set S [--questions 200]  whole answers, one at a time
            grounding --set S                              which sentences are found supported, true and false ones
            standing --set S --out FILE                    how the best of what was found stands, for the fit of confidence
            start    --folder F | --notes 100000 [--set S] target/docent over an unchanged folder: time and memory
            large    --megabytes 500 | --notes 50000 | --folder F [--end-after SECONDS]
                                                           target/docent with much to take in: time, memory, time left
            streams  --folder F --set S [--streams 200] [--sentences 6] [--every 25000] [--start-every 500] [--rounds 2]
                                                           target/docent with a slow chat model: gaps, memory, cancellation
            load     --folder F --set S [--minutes 15]     target/docent at its highest steady rate, and at three times that
            instances --folder F --set S [--minutes 10] [--seed N]
                                                           two of target/docent on PostgreSQL and OpenSearch, killed at random
            engines  --folder F --set S [--questions 300] [--pgvector JDBC_URL]
                                                           the same questions on Lucene, pgvector and OpenSearch
            rewriting --replies FILE [--conversations F] [--rewriting auto]
                                                           follow-ups made to stand alone by a recorded chat model, and without
            expansion --replies FILE [--set S]             questions in a recorded chat model's other words, and without
            screenshots --folder F [--to src/docs/images]  the README's pictures, taken with Chromium
            """;

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        String command = arguments.length == 0 ? "help" : arguments[0];
        Options options = Options.of(List.of(arguments));
        Caller.SERVICE.<String, Exception>call(() -> {
            run(command, options);
            return command;
        });
    }

    private static void run(String command, Options options) throws Exception {
        switch (command) {
            case "indexing" -> new IndexingBench(options).run();
            case "parsing" -> new ParsingBench(options).run();
            case "overlap" -> new OverlapBench(options).run();
            case "search" -> new SearchBench(options).run();
            case "ask" -> new AskBench(options).run();
            case "grounding" -> new GroundingBench(options).run();
            case "standing" -> new StandingBench(options).run();
            case "start" -> new StartBench(options).run();
            case "streams" -> new StreamsBench(options).run();
            case "load" -> new LoadBench(options).run();
            case "large" -> new LargeBench(options).run();
            case "instances" -> new InstancesBench(options).run();
            case "engines" -> new EnginesBench(options).run();
            case "rewriting" -> new RewritingBench(options).run();
            case "expansion" -> new ExpansionBench(options).run();
            case "screenshots" -> new Screenshots(options).run();
            default -> Report.line(HELP);
        }
    }
}
