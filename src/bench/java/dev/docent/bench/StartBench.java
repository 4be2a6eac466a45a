package dev.docent.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/// How long the packed service takes from the start of its process until it is ready, and how much memory it holds.
record StartBench(Options options) {

    private static final int QUESTIONS = 50;

    void run() throws Exception {
        Path data = Files.createTempDirectory("docent-bench");
        try {
            Report.line("start over " + options.folder());
            start(data, "first start");
            start(data, "second start, nothing changed");
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private void start(Path data, String name) throws Exception {
        long start = System.nanoTime();
        try (PackedService service = new PackedService(options.folder(), data)) {
            service.await("/actuator/health/readiness", "\"UP\"");
            Report.figure(name + ": until ready", Report.millisecondsSince(start) / 1_000, "s");
            service.await("/api/v1/ingestions/latest", "\"done\"");
            Report.figure(name + ": until all is indexed", Report.millisecondsSince(start) / 1_000, "s");
            memory(name, service);
            if (options.find("set").isPresent()) {
                for (String question : options.questions(QUESTIONS)) {
                    service.ask(question);
                }
                memory(name + ", " + QUESTIONS + " questions later", service);
            }
        }
    }

    private static void memory(String name, PackedService service) {
        Report.figure(name + ": resident memory", service.memory(), "MB");
        Report.figure(name + ": its peak", service.peak(), "MB");
    }
}
