package dev.docent.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.document.DocumentFile;
import dev.docent.document.Extraction;
import dev.docent.ingestion.IngestionReport.FileReport;
import dev.docent.ingestion.IngestionReport.Outcome;
import dev.docent.ingestion.IngestionReport.State;
import dev.docent.model.embedding.Waiting;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PastRunsTest {

    @TempDir
    Path home;

    private final MemoryIndex index = new MemoryIndex();

    @Test
    void aRunIsShownAfterARestartAsItWasBefore() throws Exception {
        IngestionReport before;
        try (Workplace workplace = Workplace.open(home, index)) {
            workplace.write("a.txt", "one");
            workplace.write("line\nbreak.txt", "two");
            workplace.run();
            workplace.write("b.txt", "unreadable");
            workplace.write("c.txt", "three");
            before = workplace.run();
        }

        try (Workplace workplace = Workplace.open(home, index)) {
            IngestionReport after = workplace.ingestion.find(before.id()).orElseThrow();
            assertThat(after.files()).isEqualTo(before.files()).hasSize(4);
            assertThat(after.state()).isEqualTo(State.DONE);
            assertThat(after.count(Outcome.UNCHANGED)).isEqualTo(2);
            assertThat(after.count(Outcome.FAILED)).isEqualTo(1);
            assertThat(after.passages()).isEqualTo(before.passages());
            assertThat(workplace.ingestion.latest().id()).isEqualTo(before.id());
        }
    }

    @Test
    void theNewestTwentyRunsAreRemembered() throws Exception {
        List<UUID> ids = new ArrayList<>();
        try (Workplace workplace = Workplace.open(home, index)) {
            workplace.write("a.txt", "one");
            for (int i = 0; i < 22; i++) {
                ids.add(workplace.run().id());
            }
        }

        try (Workplace workplace = Workplace.open(home, index)) {
            assertThat(workplace.ingestion.find(ids.get(1))).isEmpty();
            assertThat(workplace.ingestion.find(ids.get(2))).isPresent();
        }
    }

    @Test
    void aRunThatWasCutOffGoesOnUnderItsId() throws Exception {
        var files = new SomeFiles(3);
        Workplace cutOff = Workplace.reading(home, index, files::read);
        for (int i = 0; i < 200; i++) {
            cutOff.write("f%03d.txt".formatted(i), "text " + i);
        }
        UUID id = cutOff.ingestion.start().id();
        close(cutOff, files);
        assertThat(index.texts().size()).isBetween(3, 199);
        int before = index.writes();

        try (Workplace workplace = Workplace.open(home, index)) {
            IngestionReport report = workplace.run();

            assertThat(report.id()).isEqualTo(id);
            assertThat(report.files())
                    .hasSize(200)
                    .extracting(FileReport::outcome)
                    .containsOnly(Outcome.INDEXED);
            assertThat(index.writes()).isEqualTo(200);
            assertThat(before).isLessThan(200);
            assertThat(workplace.run().id()).isNotEqualTo(id);
        }
    }

    @Test
    void aRunWhoseEndCouldNotBeSavedIsEndedLater() {
        try (Workplace workplace = Workplace.open(home, index)) {
            Run run = new Run(Clock.systemUTC(), Long.MAX_VALUE);
            workplace.runs.save(run);
            run.noteFailed("a.txt", "It is damaged.");
            rename("run_file", "hidden", workplace);
            workplace.runs.save(run);
            workplace.runs.saveEnded(run);
            assertThat(workplace.runs.find(run.id())).isEmpty();

            rename("hidden", "run_file", workplace);
            workplace.runs.catchUp();

            IngestionReport report = workplace.runs.find(run.id()).orElseThrow();
            assertThat(report.state()).isEqualTo(State.DONE);
            assertThat(report.count(Outcome.FAILED)).isEqualTo(1);
        }
    }

    /// Closes it while a file is read.
    private static void close(Workplace workplace, SomeFiles files) throws InterruptedException {
        files.held.await();
        Thread ending = Thread.ofPlatform().start(workplace::close);
        Waiting.until(() -> ending.getState() == Thread.State.TIMED_WAITING);
        files.goOn.countDown();
        ending.join();
    }

    /// Reads some files at once, and the others when it may go on.
    private record SomeFiles(AtomicInteger left, CountDownLatch held, CountDownLatch goOn) {

        SomeFiles(int atOnce) {
            this(new AtomicInteger(atOnce), new CountDownLatch(1), new CountDownLatch(1));
        }

        Extraction read(DocumentFile file) {
            if (left.getAndDecrement() <= 0) {
                held.countDown();
                try {
                    goOn.await();
                } catch (InterruptedException stop) {
                    throw new AssertionError(stop);
                }
            }
            return PlainDocuments.read(file);
        }
    }

    private static void rename(String table, String name, Workplace workplace) {
        assertThat(workplace.state.write(jdbc -> jdbc.execute("alter table " + table + " rename to " + name)))
                .isTrue();
    }

    @Test
    void aRunThatOnlyWaitedWhenTheServiceEndedSaysSo() throws Exception {
        var files = new SomeFiles(0);
        Workplace busy = Workplace.reading(home, index, files::read);
        busy.write("a.txt", "text");
        busy.ingestion.start();
        files.held.await();
        UUID waiting = busy.ingestion.start().id();
        close(busy, files);

        try (Workplace workplace = Workplace.open(home, index)) {
            IngestionReport report = workplace.ingestion.find(waiting).orElseThrow();
            assertThat(report.state()).isEqualTo(State.DONE);
            assertThat(report.problem())
                    .contains("The service ended before this run did; what it had not come to, a later run does.");
        }
    }

    /// PostgreSQL takes names of less than 2,700 bytes into an index.
    @Test
    void namesOfAnyLengthAreKept() {
        Random random = new Random(1);
        String letters = random.ints(3_000, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        try (Workplace workplace = Workplace.open(home, index)) {
            Run run = new Run(Clock.systemUTC(), Long.MAX_VALUE);
            run.noteFailed(letters + "a", "It is damaged.");
            run.noteFailed(letters + "b", "It is damaged.");
            run.end();

            workplace.runs.saveEnded(run);

            assertThat(workplace.runs.find(run.id()).orElseThrow().files())
                    .hasSize(2)
                    .allSatisfy(file -> assertThat(file.file()).startsWith(letters.substring(0, 1_900)));
        }
    }
}
