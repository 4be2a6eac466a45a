package dev.docent.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import org.springframework.util.FileSystemUtils;

/// How long the packed service takes from the start of its process until it is ready, and how much memory it holds:
/// at first, after it was killed, and after it was told to end.
record StartBench(Options options) {

    private static final int QUESTIONS = 50;

    /// The service lists every file each time that it is asked how far it is.
    private static final Duration WHILE_IT_WORKS = Duration.ofSeconds(2);

    void run() throws Exception {
        Path home = Files.createTempDirectory("docent-bench");
        try {
            Path folder = options.find("folder").isPresent() ? options.folder() : notes(home);
            Path data = Files.createDirectory(home.resolve("data"));
            Report.line("start over " + folder);
            start(folder, data, "first start", PackedService::kill);
            start(folder, data, "second start, after SIGKILL", PackedService::close);
            start(folder, data, "third start, after its end", PackedService::close);
        } finally {
            FileSystemUtils.deleteRecursively(home);
        }
    }

    private Path notes(Path home) throws IOException {
        return Notes.written(home.resolve("documents"), options.number("notes", 100_000));
    }

    private void start(Path folder, Path data, String name, Consumer<PackedService> end) throws Exception {
        long start = System.nanoTime();
        PackedService service = new PackedService(folder, data);
        try {
            service.await("/actuator/health/readiness", "\"UP\"");
            Report.figure(name + ": until ready", Report.millisecondsSince(start) / 1_000, "s");
            service.await("/api/v1/ingestions/latest", "\"done\"", WHILE_IT_WORKS);
            Report.figure(name + ": until all is indexed", Report.millisecondsSince(start) / 1_000, "s");
            memory(name, service);
            if (options.find("set").isPresent()) {
                for (String question : options.questions(QUESTIONS)) {
                    service.ask(question);
                }
                memory(name + ", " + QUESTIONS + " questions later", service);
            }
        } finally {
            end.accept(service);
        }
    }

    private static void memory(String name, PackedService service) {
        Report.figure(name + ": resident memory", service.memory(), "MB");
        Report.figure(name + ": its peak", service.peak(), "MB");
    }
}
