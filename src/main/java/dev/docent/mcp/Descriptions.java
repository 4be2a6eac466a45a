package dev.docent.mcp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/// What assistants are told of the service and its tools: files in `mcp`.
final class Descriptions {

    private Descriptions() {}

    /// Makes something of a file's text.
    interface Reading<T> {
        T read(String text) throws IOException;
    }

    static String read(String file) {
        return read(file, text -> text);
    }

    static <T> T read(String file, Reading<T> reading) {
        try (InputStream content = new ClassPathResource("mcp/" + file).getInputStream()) {
            return reading.read(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read 'mcp/" + file + "'", unreadable);
        }
    }
}
