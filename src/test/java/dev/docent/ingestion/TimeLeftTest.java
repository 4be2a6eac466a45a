package dev.docent.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.document.DocumentReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a run says of the time left while it takes in a single file that holds many.
class TimeLeftTest {

    private static final int PARTS = 20;

    @TempDir
    Path home;

    private final List<Optional<Duration>> said = new ArrayList<>();
    private final AtomicReference<FolderIngestion> ingestion = new AtomicReference<>();

    @Test
    void theTimeLeftIsToldWhileWhatLiesWithinAFileIsTakenIn() throws Exception {
        DocumentReader reader = file -> {
            said.add(ingestion.get().current().flatMap(IngestionProgress::remaining));
            return PlainDocuments.read(file);
        };
        try (Workplace workplace = Workplace.reading(home, new MemoryIndex(), reader)) {
            ingestion.set(workplace.ingestion);
            workplace.write(
                    "a.box",
                    IntStream.range(0, PARTS)
                            .mapToObj(i -> "part%02d.txt=text %d".formatted(i, i))
                            .collect(Collectors.joining("\n")));

            workplace.run();
        }

        assertThat(said).hasSize(PARTS + 1);
        assertThat(said.getFirst()).isEmpty();
        assertThat(said.subList(PARTS / 2, PARTS + 1))
                .allSatisfy(left -> assertThat(left).isPresent());
    }
}
