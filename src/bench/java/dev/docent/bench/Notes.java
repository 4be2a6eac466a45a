package dev.docent.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Files of made-up sentences, the same each time.
final class Notes {

    private static final List<String> THINGS =
            List.of("ferry", "lamp", "harbour", "crane", "pilot", "buoy", "ledger", "warehouse", "tide", "cargo");

    private static final int SHORT = 200;

    private Notes() {}

    /// @return the folder, with so many short files in it
    static Path written(Path folder, int count) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < count; i++) {
            Path part = Files.createDirectories(folder.resolve("part-" + i / 1_000));
            write(part.resolve("note-" + i + ".txt"), SHORT);
        }
        return folder;
    }

    /// Writes a file of this length at least.
    static void write(Path file, long characters) throws IOException {
        Random random = new Random(file.getFileName().toString().hashCode());
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            for (long written = 0; written < characters; ) {
                String sentence = String.format(
                        Locale.ROOT,
                        "On day %d the %s number %d was seen beside the %s at berth %d.%n",
                        random.nextInt(1_000),
                        THINGS.get(random.nextInt(THINGS.size())),
                        random.nextInt(100_000),
                        THINGS.get(random.nextInt(THINGS.size())),
                        random.nextInt(100));
                writer.write(sentence);
                written += sentence.length();
            }
        }
    }
}
