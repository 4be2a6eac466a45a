package dev.docent.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The documents folder is watched, really.
class UpkeepTest {

    private static final Duration QUIET = Duration.ofMillis(200);
    private static final Duration DEADLINE = Duration.ofSeconds(60);
    private static final Duration LOOK = Duration.ofMillis(20);

    @TempDir
    Path home;

    private Workplace workplace;
    private Agenda agenda;
    private final Set<UUID> runs = new HashSet<>();

    @BeforeEach
    void open() {
        workplace = Workplace.open(home, new MemoryIndex());
        agenda = new Agenda(new Calm(QUIET, Duration.ofSeconds(30)));
    }

    @AfterEach
    void close() {
        workplace.close();
    }

    private Upkeep upkeep(Duration compareEvery) {
        return new Upkeep(workplace.ingestion, workplace.comparison(), agenda, QUIET, compareEvery, DEADLINE);
    }

    private FolderWatch watch() {
        var watch = new FolderWatch(workplace.folder, home.resolve("data"), agenda::changed, LOOK, DEADLINE);
        watch.start();
        return watch;
    }

    private void await(BooleanSupplier condition) {
        long end = System.nanoTime() + DEADLINE.toNanos();
        while (!condition.getAsBoolean()) {
            runs.add(workplace.ingestion.latest().id());
            assertThat(System.nanoTime()).as("the deadline").isLessThan(end);
            LockSupport.parkNanos(5_000_000);
        }
        runs.add(workplace.ingestion.latest().id());
    }

    private void awaitTexts(String... texts) {
        await(() -> workplace.index.texts().stream().sorted().toList().equals(List.of(texts)));
    }

    @Test
    void filesThatComeChangeMoveAndGoAreNoticed() throws Exception {
        try (Upkeep _ = upkeep(Duration.ZERO);
                FolderWatch _ = watch()) {
            workplace.write("a.txt", "one");
            workplace.write("b.txt", "two");
            awaitTexts("one", "two");

            workplace.write("a.txt", "one and a half");
            awaitTexts("one and a half", "two");

            workplace.rename("a.txt", "c.txt");
            await(() -> workplace.index.all().stream().anyMatch(it -> it.file().equals("c.txt")));
            assertThat(workplace.index.writes()).isEqualTo(3);

            Files.delete(workplace.folder.resolve("c.txt"));
            awaitTexts("two");
        }
    }

    @Test
    void aThousandChangesAreFewRuns() throws Exception {
        try (Upkeep _ = upkeep(Duration.ZERO);
                FolderWatch _ = watch()) {
            for (int i = 0; i < 1_000; i++) {
                workplace.write("f%03d.txt".formatted(i), "text");
            }

            await(() -> workplace.index.texts().size() == 1_000);
            assertThat(runs).hasSizeLessThan(10);
        }
    }

    @Test
    void aFolderThatComesLaterOrVanishesAndComesBackIsWatched() throws Exception {
        Path away = home.resolve("away");
        Files.move(workplace.folder, away);
        try (Upkeep _ = upkeep(Duration.ZERO);
                FolderWatch _ = watch()) {
            Files.writeString(away.resolve("a.txt"), "one");
            Files.move(away, workplace.folder);
            awaitTexts("one");

            Files.move(workplace.folder, away);
            await(() -> workplace.ingestion.latest().problem().isPresent());
            assertThat(workplace.index.texts()).containsExactly("one");

            Files.createDirectory(workplace.folder);
            Files.writeString(workplace.folder.resolve("b.txt"), "two");
            awaitTexts("two");
            Files.writeString(workplace.folder.resolve("c.txt"), "three");
            awaitTexts("three", "two");
        }
    }

    @Test
    void whatWatchingMissesIsFoundByComparing() throws Exception {
        try (Upkeep _ = upkeep(Duration.ofMillis(50))) {
            workplace.write("a.txt", "one");

            awaitTexts("one");
        }
    }

    @Test
    void whatCouldNotBeEmbeddedIsEmbeddedOnceTheModelIsBack() throws Exception {
        workplace.index.modelAway(true);
        try (Upkeep _ = upkeep(Duration.ofMillis(50))) {
            workplace.write("a.txt", "one");
            awaitTexts("one");
            await(() -> workplace.ingestion.latest().problem().isPresent());

            workplace.index.modelAway(false);

            await(() -> workplace.index.unembedded() == 0);
            await(() -> workplace.ingestion.latest().problem().isEmpty());
            assertThat(workplace.index.writes()).isEqualTo(1);
        }
    }

    @Test
    void lookingAtAFolderInWhichNothingChangedIsNoRun() throws Exception {
        workplace.write("a.txt", "one");
        UUID run = workplace.run().id();
        FolderComparison looks = workplace.comparison();

        FolderComparison.Result result = looks.look();

        assertThat(result).isEqualTo(FolderComparison.Result.SAME);
        assertThat(workplace.ingestion.latest().id()).isEqualTo(run);
    }

    @Test
    void aFileThatCannotBeOpenedIsNoReasonForRunAfterRun() throws Exception {
        Files.createSymbolicLink(workplace.folder.resolve("a.txt"), home);
        workplace.run();
        FolderComparison looks = workplace.comparison();

        await(() -> looks.look() == FolderComparison.Result.UNREAD || tried());
        assertThat(looks.look()).isEqualTo(FolderComparison.Result.UNREAD);
    }

    /// Until the folder that the link leads to has been as it is for two seconds, its time is not to be
    /// trusted.
    private boolean tried() {
        try {
            Files.setLastModifiedTime(home, FileTime.fromMillis(0));
            workplace.run();
            return false;
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }
}
