package dev.docent.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.document.DocumentFile;
import dev.docent.document.DocumentFolder;
import dev.docent.document.DocumentReader;
import dev.docent.model.embedding.Waiting;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What no program reckons with ends a run, and not ingestion.
@Timeout(60)
class ErrorsTest {

    @TempDir
    Path home;

    private final MemoryIndex index = new MemoryIndex();
    private final AtomicInteger looks = new AtomicInteger();

    /// The first look at it fails.
    private record Failing(DocumentFolder folder, AtomicInteger looks, Error error) implements DocumentFolder {

        @Override
        public Path path() {
            return folder.path();
        }

        @Override
        public List<DocumentFile> files() {
            if (looks.incrementAndGet() == 1) {
                throw error;
            }
            return folder.files();
        }

        @Override
        public Optional<DocumentFile> find(String file) {
            return folder.find(file);
        }
    }

    private IngestionReport firstOfTwo(Error error) throws Exception {
        try (Workplace workplace = Workplace.seeing(home, index, folder -> new Failing(folder, looks, error))) {
            workplace.write("a.txt", "one");
            IngestionReport first = workplace.run();
            workplace.run();
            return first;
        }
    }

    @Test
    void anErrorEndsTheRunAndNotIngestion() throws Exception {
        IngestionReport report = firstOfTwo(new NoClassDefFoundError("secret/Detail"));

        assertThat(report.problem().orElseThrow()).contains("log says more").doesNotContain("secret");
        assertThat(index.texts()).containsExactly("one");
    }

    @Test
    void afterAnErrorNoFurtherFileIsBegun() throws Exception {
        List<String> begun = new CopyOnWriteArrayList<>();
        DocumentReader reader = file -> {
            begun.add(file.file());
            if (file.file().equals(begun.getFirst())) {
                throw new NoClassDefFoundError("Detail");
            }
            Waiting.until(ErrorsTest::isRunWaitingForItsEnd);
            return PlainDocuments.read(file);
        };
        try (Workplace workplace = Workplace.reading(home, index, reader)) {
            for (String name : List.of("a.txt", "b.txt", "c.txt", "d.txt")) {
                workplace.write(name, name);
            }

            workplace.run();

            assertThat(begun).hasSizeLessThanOrEqualTo(2);
        }
    }

    private static boolean isRunWaitingForItsEnd() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> thread.getKey().getName().equals("ingestion"))
                .flatMap(thread -> Stream.of(thread.getValue()))
                .anyMatch(frame -> frame.getMethodName().equals("awaitTermination"));
    }

    @Test
    void aLackOfMemoryIsToldAsOne() throws Exception {
        IngestionReport report = firstOfTwo(new OutOfMemoryError("secret detail"));

        assertThat(report.problem().orElseThrow()).contains("too little memory").doesNotContain("secret");
        assertThat(index.texts()).containsExactly("one");
    }
}
