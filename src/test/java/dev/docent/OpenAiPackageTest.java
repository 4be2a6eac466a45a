package dev.docent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The service as OpenAI's own package for Node.js meets it.
class OpenAiPackageTest extends RunningService {

    private static final Path FOLDER = Path.of("src/test/openai");

    @Test
    void openAisPackageIsServed() throws Exception {
        if (!Files.isDirectory(FOLDER.resolve("node_modules/openai"))) {
            leaveOut("The openai package is not installed (npm ci --prefix src/test/openai): it is not tried");
        }
        Process node = start();

        String output = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(node.waitFor()).as(output).isZero();
    }

    private Process start() {
        ProcessBuilder builder = new ProcessBuilder("node", "--test", "client.test.mjs")
                .directory(FOLDER.toFile())
                .redirectErrorStream(true);
        builder.environment().put("DOCENT", address());
        try {
            return builder.start();
        } catch (IOException missing) {
            leaveOut("Node.js is not installed: the openai package is not tried");
            throw new IllegalStateException(missing);
        }
    }

    private static void leaveOut(String message) {
        if ("true".equals(System.getenv("CI"))) {
            fail(message);
        }
        abort(message);
    }
}
