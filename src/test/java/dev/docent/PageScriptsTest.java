package dev.docent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The pages' scripts, tested by Node's own test runner.
class PageScriptsTest {

    @Test
    void thePagesScriptsPassTheirTests() throws Exception {
        var command = new ArrayList<>(List.of("node", "--test"));
        command.addAll(scripts());
        Process node = start(command);

        String output = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(node.waitFor()).as(output).isZero();
    }

    private static List<String> scripts() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/widget"))) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".test.js"))
                    .sorted()
                    .toList();
        }
    }

    private static Process start(List<String> command) {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException missing) {
            String message = "Node.js 18 or newer is not installed: the pages' scripts are not tested";
            return "true".equals(System.getenv("CI")) ? fail(message, missing) : abort(message);
        }
    }
}
