package dev.docent.ingestion;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.document.Collection;
import dev.docent.document.DocumentFile;
import dev.docent.document.DocumentId;
import dev.docent.document.DocumentSummary;
import dev.docent.model.embedding.Waiting;
import dev.docent.state.TestState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// However many instances see to a file, it is one document.
@ExtendWith(TestState.OnPostgres.class)
class DoubledDocumentsTest {

    @TempDir
    Path home;

    private final MemoryIndex index = new MemoryIndex();

    @Test
    void aFileThatAnotherOneMovesMeanwhileIsOneDocument() throws Exception {
        try (Workplace one = Workplace.open(home, index);
                Workplace other = Workplace.reading(home, index, file -> {
                    if (file.file().equals("a.txt")) {
                        moveAway(one);
                    }
                    return PlainDocuments.read(file);
                })) {
            one.write("old.txt", "two");
            one.run();
            one.write("a.txt", "one");
            Files.copy(one.folder.resolve("old.txt"), one.folder.resolve("z.txt"), COPY_ATTRIBUTES);

            other.run();
            other.run();

            assertThat(index.all()).extracting(DocumentSummary::file).containsExactlyInAnyOrder("a.txt", "z.txt");
            assertThat(index.find(new DocumentId("old-txt")).orElseThrow().file())
                    .isEqualTo("z.txt");
            assertThat(other.comparison().look()).isEqualTo(FolderComparison.Result.SAME);
        }
    }

    private void moveAway(Workplace one) {
        try {
            Files.delete(one.folder.resolve("old.txt"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        one.ingestion.start();
        Waiting.until(() -> index.of("z.txt").size() == 1);
    }

    @Test
    void ofTwoDocumentsOfOneFileOneIsLeft() throws Exception {
        try (Workplace one = Workplace.open(home, index);
                Workplace other = Workplace.open(home, index)) {
            one.write("a.box", "x.txt=one\ny.txt=two");
            one.run();
            DocumentFile again =
                    new DocumentFile(new DocumentId("b"), "a.box", Collection.DEFAULT, one.folder.resolve("a.box"));
            for (DocumentFile doubled :
                    List.of(again, again.part("x.txt", again.path()), again.part("y.txt", again.path()))) {
                index.replaceFailed(doubled, "", "It is here twice.");
            }

            other.run();

            assertThat(index.all())
                    .extracting(DocumentSummary::file)
                    .containsExactlyInAnyOrder("a.box", "a.box!/x.txt", "a.box!/y.txt");
            assertThat(index.texts()).contains("one", "two");
        }
    }
}
