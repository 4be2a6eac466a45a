package dev.docent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The program as it is started at a terminal, in a process of its own.
///
/// @param output where it writes
record ServiceProcess(Process process, Path output) implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    /// @param folder where its output is kept
    static ServiceProcess start(Path folder, String... arguments) throws IOException {
        Path output = Files.createTempFile(folder, "output", ".txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--add-modules",
                "jdk.incubator.vector",
                "-cp",
                System.getProperty("java.class.path"),
                DocentApplication.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new ServiceProcess(process, output);
    }

    /// Runs a command to its end.
    ///
    /// @return what it says
    static String run(Path folder, String... arguments) throws Exception {
        try (ServiceProcess command = start(folder, arguments)) {
            assertThat(command.process().waitFor(3, TimeUnit.MINUTES)).isTrue();
            return command.process().exitValue() + " " + command.said();
        }
    }

    String said() {
        try {
            return Files.readString(output);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Stream<String> lines() {
        return said().lines();
    }

    /// Waits until the service can be reached.
    ///
    /// @param data its data folder
    int port(Path data) throws InterruptedException {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (address(data).isEmpty()) {
            boolean ended = process.waitFor(50, TimeUnit.MILLISECONDS);
            assertThat(ended || System.nanoTime() > end).as(said()).isFalse();
        }
        return URI.create(address(data).orElseThrow()).getPort();
    }

    private static Optional<String> address(Path data) {
        if (!Files.isDirectory(data)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(data)) {
            return files.filter(file -> file.toString().endsWith(".address"))
                    .findFirst()
                    .flatMap(ServiceProcess::read);
        } catch (IOException notYet) {
            return Optional.empty();
        }
    }

    private static Optional<String> read(Path address) {
        try (Stream<String> lines = Files.lines(address)) {
            return lines.findFirst();
        } catch (IOException notYet) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            assertThat(process.waitFor(1, TimeUnit.MINUTES))
                    .as("Ends when it is told to")
                    .isTrue();
        } catch (InterruptedException stop) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
