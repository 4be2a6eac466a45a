package dev.docent.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.document.DocumentId;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownFilesTest {

    private static final DocumentId ID = new DocumentId("id");

    @TempDir
    Path home;

    private Workplace workplace;

    @BeforeEach
    void open() {
        workplace = Workplace.open(home, new MemoryIndex());
    }

    @AfterEach
    void close() {
        workplace.close();
    }

    /// PostgreSQL takes names of less than 2,700 bytes into an index.
    @Test
    void filesWithNamesOfAnyLengthAreKnownAndForgotten() {
        String letters = new Random(1)
                .ints(3_000, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        save(letters + "a");
        save(letters + "b");
        save(letters + "b");
        save("c.txt");

        assertThat(workplace.knownFiles.all()).containsOnlyKeys(letters + "a", letters + "b", "c.txt");

        workplace.knownFiles.remove(letters + "a");
        workplace.knownFiles.save();
        assertThat(workplace.knownFiles.all()).containsOnlyKeys(letters + "b", "c.txt");
    }

    @Test
    void whatCouldNotBeSavedIsSavedTheNextTime() {
        rename("known_file", "hidden");
        save("a.txt");
        rename("hidden", "known_file");

        workplace.knownFiles.save();

        assertThat(workplace.knownFiles.all()).containsOnlyKeys("a.txt");
    }

    @Test
    void attemptsThatCouldNotBeSavedCountAllTheSame() {
        rename("incomplete_reading", "hidden");
        workplace.incomplete.noteDoubtful(ID, "hash");
        workplace.incomplete.save();
        rename("hidden", "incomplete_reading");
        workplace.incomplete.save();
        var afterARestart = new IncompleteReadings(workplace.state, "");

        assertThat(afterARestart.noteDoubtful(ID, "hash")).isTrue();
        assertThat(afterARestart.noteDoubtful(ID, "hash")).isFalse();
    }

    private void save(String file) {
        workplace.knownFiles.put(KnownFile.hashed(
                file, ID, new Stamp(3, 17), "hash", Clock.systemUTC().instant()));
        workplace.knownFiles.save();
    }

    private void rename(String table, String name) {
        assertThat(workplace.state.write(jdbc -> jdbc.execute("alter table " + table + " rename to " + name)))
                .isTrue();
    }
}
