package dev.docent.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the packed service does with much: how long it takes in a large file or very many small ones, how much memory
/// it and its workers hold together at the most, whether the time left that it tells proves true, and how soon it ends
/// when it is told to in the middle.
record LargeBench(Options options) {

    /// The service lists every file each time that it is asked how far it is.
    private static final int ASK_EVERY_MS = 5_000;

    private static final int LOOK_EVERY_MS = 250;
    private static final double FIRST_TENTH = 0.1;
    private static final double TRUE_WITHIN = 0.25;

    /// What the service told at a moment.
    private record Told(double seconds, double left) {

        boolean provedTrue(double whole) {
            double really = whole - seconds;
            return Math.abs(left - really) <= TRUE_WITHIN * really;
        }
    }

    void run() throws Exception {
        Path home = Files.createTempDirectory("docent-bench");
        try {
            Path folder = folder(home);
            Path data = Files.createDirectory(home.resolve("data"));
            int endAfter = options.number("end-after", 0);
            if (endAfter > 0) {
                end(folder, data, endAfter);
            } else {
                takeIn(folder, data);
            }
        } finally {
            FileSystemUtils.deleteRecursively(home);
        }
    }

    private Path folder(Path home) throws IOException {
        if (options.find("folder").isPresent()) {
            return options.folder();
        }
        Path folder = Notes.written(home.resolve("documents"), options.number("notes", 0));
        long megabytes = options.number("megabytes", 0);
        if (megabytes > 0) {
            Notes.write(folder.resolve("log.txt"), megabytes << 20);
        }
        return folder;
    }

    private void takeIn(Path folder, Path data) throws Exception {
        List<Told> told = new ArrayList<>();
        double peak = 0;
        try (PackedService service = new PackedService(folder, data)) {
            service.await("/api/v1/ingestions/latest", "\"state\"");
            JsonNode progress = progress(service);
            while (!progress.path("state").asString().equals("done")) {
                service.requireAlive();
                JsonNode left = progress.path("secondsLeft");
                if (left.isNumber()) {
                    told.add(new Told(progress.path("seconds").asDouble(), left.asDouble()));
                }
                peak = Math.max(peak, peakSoon(service));
                progress = progress(service);
            }
            report(progress, told, peak);
        }
    }

    private static double peakSoon(PackedService service) throws InterruptedException {
        double peak = 0;
        for (int waited = 0; waited < ASK_EVERY_MS; waited += LOOK_EVERY_MS) {
            peak = Math.max(peak, service.memoryOfAll());
            Thread.sleep(LOOK_EVERY_MS);
        }
        return peak;
    }

    private static JsonNode progress(PackedService service) throws InterruptedException {
        return new JsonMapper().readTree(service.get("/api/v1/ingestions/latest"));
    }

    private static void report(JsonNode progress, List<Told> told, double peak) {
        double whole = progress.path("seconds").asDouble();
        Report.figure("files", progress.path("total").asDouble(), "");
        Report.figure("passages", progress.path("passages").asDouble(), "");
        Report.figure("failed", progress.path("failed").asDouble(), "");
        Report.figure("whole ingestion", whole, "s");
        Report.figure("peak memory, workers included", peak, "MB");
        List<Told> counted = told.stream()
                .filter(one -> one.seconds() >= FIRST_TENTH * whole && one.seconds() < whole)
                .toList();
        int right = (int) counted.stream().filter(one -> one.provedTrue(whole)).count();
        Report.figure("times left told after the first tenth", counted.size(), "");
        Report.figure("of them true within 25 %", right, "");
    }

    private static void end(Path folder, Path data, int after) throws Exception {
        PackedService service = new PackedService(folder, data);
        service.await("/api/v1/ingestions/latest", "\"running\"");
        Thread.sleep(after * 1_000L);
        Report.line("in the middle: " + progress(service).path("passages") + " passages indexed");
        long start = System.nanoTime();
        service.close();
        Report.figure("until it has ended", Report.millisecondsSince(start) / 1_000, "s");
    }
}
