package dev.docent.terminal;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// A screen that remembers what was written.
final class Recording {

    private final ByteArrayOutputStream results = new ByteArrayOutputStream();
    private final ByteArrayOutputStream remarks = new ByteArrayOutputStream();

    Screen screen(boolean interactive) {
        return new Screen(stream(results), stream(remarks), interactive);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    String results() {
        return results.toString(StandardCharsets.UTF_8);
    }

    String remarks() {
        return remarks.toString(StandardCharsets.UTF_8);
    }
}
