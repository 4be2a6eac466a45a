package dev.docent.bench.instances;

import dev.docent.LocalPostgres;
import dev.docent.bench.Options;
import dev.docent.bench.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.springframework.util.FileSystemUtils;

/// Two packaged services over one folder that keeps changing, with their state in PostgreSQL and their index in three
/// nodes of OpenSearch. One service or the other is killed again and again while both are asked, and one node is killed
/// for good half-way. Nothing may be answered wrong, lost or doubled.
public record InstancesBench(Options options) {

    private static final int QUESTIONS = 40;
    private static final int NODES = 3;

    public void run() throws Exception {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly)));
        Path home = Files.createTempDirectory("docent-bench");
        try (LocalPostgres state = LocalPostgres.begin();
                Nodes nodes = Nodes.begin(NODES, Files.createDirectory(home.resolve("search")))) {
            int seed = options.number("seed", new Random().nextInt(1_000_000));
            Report.line("instances over " + options.folder() + ", seed " + seed);
            Path folder = Files.createDirectory(home.resolve("documents"));
            FileSystemUtils.copyRecursively(options.folder(), folder.resolve(Expected.STEADY));
            MovingDocuments moving = new MovingDocuments(folder, new Random(seed));
            String[] settings = settings(state, nodes);
            try (Instance one = new Instance("the first", folder, data(home, "first"), settings);
                    Instance other = new Instance("the second", folder, data(home, "second"), settings)) {
                Load load = begin(new Instances(List.of(one, other)), moving, seed);
                load.run(nodes, options.number("minutes", 10));
                judge(load, state, nodes, home);
            }
        } finally {
            if (options.find("keep").isEmpty()) {
                FileSystemUtils.deleteRecursively(home);
            }
        }
    }

    private Load begin(Instances instances, MovingDocuments moving, int seed) throws Exception {
        for (Instance instance : instances.all()) {
            instance.awaitReady();
        }
        new Verdict(instances, new Tally()).awaitDocuments(files(moving));
        KnownAnswers known = KnownAnswers.learn(instances.all(), options.questions(QUESTIONS));
        return new Load(instances, known, moving, seed);
    }

    private void judge(Load load, LocalPostgres state, Nodes nodes, Path home) throws Exception {
        Verdict verdict = new Verdict(load.instances(), load.tally());
        Set<String> files = files(load.moving());
        verdict.awaitDocuments(files);
        Path folder = home.resolve("documents");
        try (Instance undisturbed = new Instance("the undisturbed", folder, data(home, "undisturbed"))) {
            undisturbed.awaitReady();
            new Verdict(new Instances(List.of(undisturbed)), load.tally()).awaitDocuments(files);
            verdict.documents(files, Shelf.withTexts(undisturbed));
        }
        nodes.report(Shelf.of(load.instances().all().getFirst()).passages());
        verdict.conversations(load.transcripts());
        verdict.feedback(load.opinions(), state);
        load.report();
    }

    private Set<String> files(MovingDocuments moving) throws IOException {
        Set<String> files = moving.ledger();
        try (var all = Files.walk(options.folder())) {
            all.filter(Files::isRegularFile)
                    .map(file -> Expected.STEADY + "/"
                            + options.folder().relativize(file).toString().replace('\\', '/'))
                    .forEach(files::add);
        }
        return files;
    }

    private static Path data(Path home, String name) throws IOException {
        return Files.createDirectory(home.resolve(name));
    }

    private static String[] settings(LocalPostgres state, Nodes nodes) {
        return new String[] {
            "--docent.state.url=" + state.url(),
            "--docent.index.store=opensearch",
            "--docent.index.opensearch.urls=" + nodes.urls(),
            "--docent.index.opensearch.shards=2",
            "--docent.index.opensearch.replicas=1"
        };
    }
}
