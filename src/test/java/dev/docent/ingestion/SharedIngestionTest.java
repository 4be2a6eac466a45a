package dev.docent.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.PostgresServer;
import dev.docent.document.DocumentFile;
import dev.docent.document.DocumentFolder;
import dev.docent.document.DocumentId;
import dev.docent.document.DocumentReader;
import dev.docent.ingestion.IngestionReport.Outcome;
import dev.docent.ingestion.IngestionReport.State;
import dev.docent.state.StateDatabase;
import dev.docent.state.TestState;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Instances that share a state in PostgreSQL, an index and a documents folder share the work, too.
@ExtendWith(TestState.OnPostgres.class)
class SharedIngestionTest {

    private static final int FILES = 40;

    @TempDir
    Path home;

    private final MemoryIndex index = new MemoryIndex();
    private final Map<String, Integer> reads = new ConcurrentHashMap<>();
    private final Map<String, Integer> readers = new ConcurrentHashMap<>();

    /// Nobody goes on reading before so many instances have begun to.
    private CountDownLatch bothAtWork = new CountDownLatch(0);

    private DocumentReader reader(String instance) {
        return file -> {
            reads.merge(file.file(), 1, Integer::sum);
            if (readers.merge(instance, 1, Integer::sum) == 1) {
                bothAtWork.countDown();
            }
            awaitBoth();
            return PlainDocuments.read(file);
        };
    }

    private void awaitBoth() {
        try {
            assertThat(bothAtWork.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private Workplace instance(String name) {
        return Workplace.reading(home, index, reader(name));
    }

    @Test
    void everyFileIsReadByOneOfThem() throws Exception {
        try (Workplace one = instance("one");
                Workplace other = instance("other")) {
            for (int i = 0; i < FILES; i++) {
                one.write("f%02d.txt".formatted(i), "text " + i);
            }

            bothAtWork = new CountDownLatch(2);

            IngestionReport first = one.ingestion.start();
            IngestionReport second = other.ingestion.start();

            assertThat(one.ingestion.await(first.id()).state()).isEqualTo(State.DONE);
            assertThat(other.ingestion.await(second.id()).state()).isEqualTo(State.DONE);
            assertThat(reads)
                    .hasSize(FILES)
                    .allSatisfy((_, times) -> assertThat(times).isEqualTo(1));
            assertThat(readers).containsOnlyKeys("one", "other");
            assertThat(index.texts()).hasSize(FILES);
        }
    }

    @Test
    void whatADeadInstanceHadInHandIsTakenOver() throws Exception {
        try (Workplace alive = instance("alive")) {
            alive.write("a.txt", "one");
            alive.write("b.txt", "two");
            claimForTwoSeconds(alive.state, DocumentId.of("a.txt"));

            IngestionReport report = alive.run();

            assertThat(report.count(Outcome.INDEXED)).isEqualTo(2);
            assertThat(index.texts()).containsExactly("one", "two");
        }
    }

    @Test
    void whatAnotherOneHasTakenInSinceTheFolderWasListedIsNotForgotten() throws Exception {
        try (Workplace other = instance("other");
                Workplace one = Workplace.seeing(
                        home,
                        index,
                        folder -> new SlowlyListed(folder, () -> {
                            other.write("b.txt", "two");
                            other.run();
                        }))) {
            one.write("a.txt", "one");

            IngestionReport report = one.run();

            assertThat(report.removed()).isZero();
            assertThat(index.texts()).containsExactly("one", "two");
        }
    }

    /// Something happens after the folder was listed and before anybody sees the list.
    private record SlowlyListed(DocumentFolder folder, Happening happening) implements DocumentFolder {

        interface Happening {
            void happen() throws Exception;
        }

        @Override
        public Path path() {
            return folder.path();
        }

        @Override
        public List<DocumentFile> files() {
            List<DocumentFile> files = folder.files();
            try {
                happening.happen();
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
            return files;
        }

        @Override
        public Optional<DocumentFile> find(String file) {
            return folder.find(file);
        }
    }

    /// As an instance leaves it that ends without a word.
    private static void claimForTwoSeconds(StateDatabase state, DocumentId file) {
        boolean claimed = state.write(jdbc -> jdbc.update(
                "insert into work_claim (name, lock_until, locked_at, locked_by) values (?,"
                        + " timezone('utc', current_timestamp) + interval '2 seconds', timezone('utc', current_timestamp), 'dead')",
                "file " + file.value()));
        assertThat(claimed).isTrue();
    }

    @Test
    void aRunOfAnInstanceThatLivesIsNotTakenForOneThatWasCutOff() throws Exception {
        try (Workplace one = instance("one")) {
            one.write("a.txt", "one");
            IngestionReport running = one.ingestion.start();

            try (Workplace other = instance("other")) {
                assertThat(other.run().id()).isNotEqualTo(running.id());
            }
            assertThat(one.ingestion.await(running.id()).problem()).isEmpty();
        }
    }

    @Test
    void aRunThatNoInstanceHoldsAnyMoreIsEnded() {
        try (Workplace one = instance("one")) {
            Run run = new Run(Clock.systemUTC(), Long.MAX_VALUE);
            PastRuns dead = new PastRuns(one.state, one.claims);
            dead.save(run);
            one.runs.catchUp();
            assertThat(one.runs.find(run.id()).orElseThrow().state()).isEqualTo(State.RUNNING);

            dead.close();
            one.runs.catchUp();

            assertThat(one.runs.find(run.id()).orElseThrow().state()).isEqualTo(State.DONE);
        }
    }

    @Test
    void theStateOutlivesTheServersAbsence() {
        try (var wire = new dev.docent.Wire(PostgresServer.running().port());
                StateDatabase state = TestState.at(
                        PostgresServer.url(wire.port()),
                        PostgresServer.running().freshSchema())) {
            wire.cut();
            assertThat(state.write(jdbc -> jdbc.update("delete from run"))).isFalse();
            assertThat(new KnownFiles(state, new FetchedUploads()).all()).isEmpty();

            wire.mend();

            assertThat(state.write(jdbc -> jdbc.update("delete from run"))).isTrue();
            assertThat(state.read(jdbc -> jdbc.queryForList("select id from run"), List.of(Map.of())))
                    .isEmpty();
        }
    }
}
