package dev.docent.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchedFoldersTest {

    @TempDir
    Path root;

    private List<String> watched(Path leftOut) throws IOException {
        List<String> watched = new ArrayList<>();
        WatchedFolders.visit(
                root, leftOut, folder -> watched.add(root.relativize(folder).toString()));
        return watched;
    }

    @Test
    void whatTheServiceKeepsIsNotWatched() throws IOException {
        Files.createDirectories(root.resolve("data/index"));
        Files.createDirectories(root.resolve("news/2026"));
        Files.createDirectories(root.resolve(".git"));
        Path link = Files.createSymbolicLink(root.resolve("link"), root.resolve("data"));

        assertThat(watched(root.resolve("data"))).containsExactlyInAnyOrder("", "news", "news/2026");
        assertThat(watched(link)).containsExactlyInAnyOrder("", "news", "news/2026");
        assertThat(watched(root.resolve("none"))).contains("data", "data/index");
    }
}
