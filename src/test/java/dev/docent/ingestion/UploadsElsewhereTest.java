package dev.docent.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.document.DocumentId;
import dev.docent.document.DocumentSummary;
import dev.docent.state.TestState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Instances that share a state in PostgreSQL, an index and a documents folder, and of which each keeps
/// uploads for itself.
@ExtendWith(TestState.OnPostgres.class)
class UploadsElsewhereTest {

    @TempDir
    Path home;

    private final MemoryIndex index = new MemoryIndex();
    private Workplace one;
    private Workplace other;

    @BeforeEach
    void open() throws Exception {
        one = instance("one");
        other = instance("other");
        one.write("a.txt", "folder");
        one.write("../one/upload.txt", "upload");
        one.run();
    }

    @AfterEach
    void close() {
        one.close();
        other.close();
    }

    private Workplace instance(String name) {
        return Workplace.keeping(home, index, home.resolve(name));
    }

    private Map<String, DocumentId> documents() {
        return index.all().stream().collect(Collectors.toMap(DocumentSummary::file, DocumentSummary::id));
    }

    private DocumentSummary upload() {
        return index.of("upload.txt").getFirst();
    }

    @Test
    void whatOneHasKeptAnotherDoesNotForget() throws Exception {
        assertThat(other.run().removed()).isZero();
        assertThat(one.run().removed()).isZero();

        assertThat(index.texts()).containsExactlyInAnyOrder("folder", "upload");
        assertThat(other.comparison().look()).isEqualTo(FolderComparison.Result.SAME);
        assertThat(one.comparison().look()).isEqualTo(FolderComparison.Result.SAME);
    }

    @Test
    void whatIsGoneFromTheFolderThatBothSeeAnyOfThemForgets() throws Exception {
        one.write("b.txt", "more");
        one.run();
        Files.delete(one.folder.resolve("a.txt"));

        assertThat(other.run().removed()).isEqualTo(1);

        assertThat(index.texts()).containsExactlyInAnyOrder("more", "upload");
    }

    @Test
    void itIsNotTakenForAFileThatMoved() throws Exception {
        Map<String, DocumentId> before = documents();
        other.write("copy.txt", "upload");

        other.run();

        assertThat(documents()).hasSize(3).containsAllEntriesOf(before);
    }

    @Test
    void othersTakeNoUploadsUntilItIsDeletedWhereItLies() throws Exception {
        assertThat(one.ingestion.takesUploads()).isTrue();
        assertThat(other.ingestion.takesUploads()).isFalse();
        assertThat(other.ingestion.isKeptElsewhere(upload())).isTrue();
        assertThat(one.ingestion.isKeptElsewhere(upload())).isFalse();

        Files.delete(home.resolve("one/upload.txt"));
        one.run();

        assertThat(index.texts()).containsExactly("folder");
        assertThat(other.ingestion.takesUploads()).isTrue();
    }

    @Test
    void whereNoInstanceIsThereThatHasItAnotherMayForgetIt() throws Exception {
        one.close();
        assertThat(other.ingestion.isKeptElsewhere(upload())).isFalse();

        other.ingestion.forget(upload().id());
        other.ingestion.await(other.ingestion.latest().id());

        assertThat(index.texts()).containsExactly("folder");
        assertThat(other.ingestion.takesUploads()).isTrue();
    }

    @Test
    void anInstanceThatSharesTheUploadsIsNoOther() throws Exception {
        try (Workplace twin = instance("one")) {
            twin.run();

            assertThat(twin.ingestion.takesUploads()).isTrue();
            assertThat(twin.comparison().look()).isEqualTo(FolderComparison.Result.SAME);
        }
    }
}
