package dev.docent.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.model.embedding.Waiting;
import io.methvin.watcher.visitor.FileTreeVisitor;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class FolderWatchTest {

    private static final Duration LOOK = Duration.ofMillis(5);

    @TempDir
    private Path folder;

    private final AtomicInteger changes = new AtomicInteger();
    private final AtomicInteger tries = new AtomicInteger();

    private FolderWatch watch(FileTreeVisitor visitor, Duration patience) {
        var watch = new FolderWatch(folder, visitor, changes::incrementAndGet, LOOK, patience);
        watch.start();
        return watch;
    }

    private void meetTheLimit(Path root, FileTreeVisitor.Callback onFolder, FileTreeVisitor.Callback onFile)
            throws IOException {
        tries.incrementAndGet();
        throw new IOException("User limit of inotify watches reached");
    }

    @Test
    void aLimitOnWatchingIsToldOnceAndIsNoChange(CapturedOutput output) {
        try (FolderWatch _ = watch(this::meetTheLimit, LOOK)) {
            Waiting.until(() -> tries.get() > 3);
        }

        assertThat(changes).hasValue(0);
        assertThat(output.getAll().lines().filter(line -> line.contains("cannot be watched")))
                .singleElement()
                .asString()
                .contains("User limit of inotify watches reached");
    }
}
