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
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// However many instances see to a file, it is one document.
@ExtendWith(TestState.OnPostgres.class)
class DoubledDocumentsTest {

    @TempDir
    Path home;

    private final MemoryIndex index = new MemoryIndex();

    /// Which of the two new files is read first is not settled; the other one moves meanwhile.
    @Test
    void aFileThatAnotherOneMovesMeanwhileIsOneDocument() throws Exception {
        List<String> read = new CopyOnWriteArrayList<>();
        try (Workplace one = Workplace.open(home, index);
                Workplace other = Workplace.reading(home, index, file -> {
                    read.add(file.file());
                    if (read.size() == 1) {
                        moveAway(one, after(file.file()));
                    }
                    return PlainDocuments.read(file);
                })) {
            one.write("old-a.txt", "one");
            one.write("old-z.txt", "two");
            one.run();
            copyOld(one, "a.txt");
            copyOld(one, "z.txt");

            other.run();
            other.run();

            String first = read.getFirst();
            String moved = after(first);
            assertThat(index.all())
                    .extracting(DocumentSummary::file)
                    .containsExactlyInAnyOrder(first, moved, "old-" + first);
            assertThat(index.find(new DocumentId("old-" + moved.replace('.', '-')))
                            .orElseThrow()
                            .file())
                    .isEqualTo(moved);
            assertThat(other.comparison().look()).isEqualTo(FolderComparison.Result.SAME);
        }
    }

    private static String after(String first) {
        return first.equals("a.txt") ? "z.txt" : "a.txt";
    }

    private static void copyOld(Workplace workplace, String file) throws IOException {
        Files.copy(workplace.folder.resolve("old-" + file), workplace.folder.resolve(file), COPY_ATTRIBUTES);
    }

    private void moveAway(Workplace one, String file) {
        try {
            Files.delete(one.folder.resolve("old-" + file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        one.ingestion.start();
        Waiting.until(() -> index.of(file).size() == 1);
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
