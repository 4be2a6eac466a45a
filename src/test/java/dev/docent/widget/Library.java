package dev.docent.widget;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/// A small folder of documents for the tests in a browser, and a folder for what the service keeps.
record Library(Path documents, Path data) {

    private static final String FILLER =
            "The harbour office keeps a log of every ship that comes in and goes out, with the hour, "
                    + "the berth and the weather of the day. ";

    static final String FERRY = """
            ---
            title: "New ferry crosses the bay"
            date: 2026-01-05
            url: https://gazette.example.org/ferry
            language: en
            ---

            # New ferry crosses the bay

            %1$s

            %1$s

            ## The harbour office

            %1$s

            ## First crossing

            On Sunday the new ferry Heron made its first crossing from Northport to Elm Island. It was built in Gdansk.

            ## The crew

            %1$s

            Captain Mara Lind commands the ferry Heron.

            %1$s

            | Berth | **Depth** |
            | ----- | --------- |
            | North | 4 metres  |
            """;

    static final String HOSTILE = """
            ---
            title: "<img src=x onerror=window.ran=1> lock"
            date: 2026-01-02
            url: "javascript:window.ran=1"
            ---

            # The lock <script>window.ran = 1</script>

            The Amber Lock was repaired by Odo Finch <img src=x onerror="window.ran = 1"> in 2024.

            [Read on](javascript:window.ran=1) <iframe src="javascript:parent.ran=1"></iframe>

            <svg onload="window.ran = 1"></svg> <a href="javascript:window.ran=1">here</a>
            """;

    static Library create() {
        try {
            Path home = Files.createTempDirectory("docent-browser");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(home)));
            Library library = new Library(home.resolve("documents"), home.resolve("data"));
            library.fill();
            return library;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void fill() throws IOException {
        put("harbour/ferry.md", FERRY.formatted(FILLER.repeat(6)));
        put(
                "harbour/bridge-opening.md",
                "---\ndate: 2024-05-03\n---\n# Bridge opened\n\nThe Heron Bridge cost 40 million euros.\n");
        put(
                "harbour/bridge-audit.md",
                "---\ndate: 2025-02-11\n---\n# Bridge audited\n\nThe Heron Bridge cost 55 million euros.\n");
        put("traps/lock.md", HOSTILE);
        copy("pages.pdf", "papers/pages.pdf");
        copy("broken.pdf", "traps/broken.pdf");
    }

    private void copy(String name, String file) throws IOException {
        Path path = documents.resolve(file);
        Files.createDirectories(path.getParent());
        Files.copy(Path.of("src/test/resources/documents", name), path);
    }

    private void put(String file, String text) throws IOException {
        Path path = documents.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static void delete(Path home) {
        try {
            FileSystemUtils.deleteRecursively(home);
        } catch (IOException leftBehind) {
            throw new UncheckedIOException(leftBehind);
        }
    }
}
