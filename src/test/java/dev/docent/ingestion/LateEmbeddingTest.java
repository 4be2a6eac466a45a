package dev.docent.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.ingestion.FolderComparison.Result;
import dev.docent.ingestion.IngestionReport.FileReport;
import dev.docent.ingestion.IngestionReport.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What runs do where the embedding model cannot be used, or is another one than before.
class LateEmbeddingTest {

    @TempDir
    Path home;

    private final MemoryIndex index = new MemoryIndex();
    private Workplace workplace;

    @BeforeEach
    void open() {
        workplace = Workplace.open(home, index);
    }

    @AfterEach
    void close() {
        workplace.close();
    }

    @Test
    void aDocumentThatCannotBeEmbeddedIsIndexedAllTheSameAndTheReportSaysSo() throws Exception {
        index.modelAway(true);
        workplace.write("a.txt", "one");
        workplace.write("b.txt", "two");

        IngestionReport report = workplace.run();

        assertThat(index.texts()).containsExactly("one", "two");
        assertThat(report.files()).allSatisfy(file -> {
            assertThat(file.outcome()).isEqualTo(Outcome.INDEXED);
            assertThat(file.problem())
                    .contains("It is found by its words alone until it can be embedded. The model is away.");
        });
        assertThat(report.problem())
                .contains("2 documents are found by words alone until embedding works again; it is tried again by"
                        + " itself. The model is away.");
    }

    @Test
    void itIsEmbeddedByTheNextRunWithoutBeingReadAgain() throws Exception {
        index.modelAway(true);
        workplace.write("a.txt", "one");
        workplace.run();
        index.modelAway(false);

        IngestionReport report = workplace.run();

        assertThat(report.files()).extracting(FileReport::outcome).containsExactly(Outcome.INDEXED);
        assertThat(report.problem()).isEmpty();
        assertThat(index.unembedded()).isZero();
        assertThat(index.writes()).isEqualTo(1);
        assertThat(workplace.run().files()).extracting(FileReport::outcome).containsExactly(Outcome.UNCHANGED);
    }

    @Test
    void whatLiesWithinAFileIsEmbeddedLaterToo() throws Exception {
        index.modelAway(true);
        workplace.write("c.box", "a.txt=one\nb.txt=two");
        workplace.run();
        assertThat(index.unembedded()).isGreaterThan(1);
        index.modelAway(false);

        workplace.run();

        assertThat(index.unembedded()).isZero();
    }

    @Test
    void aDocumentThatCannotBeEmbeddedLaterCostsItselfAlone() throws Exception {
        workplace.write("a.txt", "one");
        workplace.write("b.txt", "two");
        workplace.run();
        index.anotherModel();
        index.damage(index.all().getFirst().id());
        workplace.write("c.txt", "three");

        IngestionReport report = workplace.run();

        assertThat(report.files())
                .extracting(FileReport::outcome)
                .containsExactly(Outcome.UNCHANGED, Outcome.INDEXED, Outcome.INDEXED);
        assertThat(report.files().getFirst().problem())
                .contains("It is found by its words alone until it can be embedded. The service's log says more.");
        assertThat(report.problem())
                .contains("1 document is found by words alone until embedding works again; it is tried again by"
                        + " itself.");
        assertThat(index.texts()).hasSize(3);
        assertThat(index.unembedded()).isEqualTo(1);
    }

    @Test
    void withAnotherModelEverythingIsEmbeddedAgain() throws Exception {
        workplace.write("a.txt", "one");
        workplace.write("b.txt", "two");
        workplace.run();
        index.anotherModel();

        IngestionReport report = workplace.run();

        assertThat(report.count(Outcome.INDEXED)).isEqualTo(2);
        assertThat(index.unembedded()).isZero();
    }

    @Test
    void aLookAtTheFolderTellsWhetherThereIsSomethingToEmbedAndWhetherThatCanBeDone() throws Exception {
        index.modelAway(true);
        workplace.write("a.txt", "one");
        workplace.run();

        assertThat(workplace.comparison().look()).isEqualTo(Result.WITHOUT_MODEL);
        index.modelAway(false);
        assertThat(workplace.comparison().look()).isEqualTo(Result.UNEMBEDDED);
        workplace.run();
        assertThat(workplace.comparison().look()).isEqualTo(Result.SAME);
    }
}
