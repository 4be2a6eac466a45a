package dev.docent.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that come from machines of another character set, so that their names are no text.
class FileNameTest {

    @TempDir
    private Path home;

    private Path root;
    private LocalDocumentFolder folder;

    @BeforeEach
    void makeFolder() throws IOException {
        root = Files.createDirectory(home.resolve("documents"));
        var properties = new DocumentProperties(root);
        Path data = home.resolve("data");
        folder = new LocalDocumentFolder(properties, new UploadFolder(data, properties), data);
    }

    /// @param commands of a shell that says of names which bytes they are
    private void make(String commands) throws Exception {
        int status = new ProcessBuilder("sh", "-ec", commands)
                .directory(root.toFile())
                .start()
                .waitFor();
        assumeThat(status).as("The file system takes such names").isZero();
    }

    @Test
    void namesThatWouldLookTheSameAreThoseOfTwoDocuments() throws Exception {
        make("printf one > \"$(printf 'Gr\\374\\337e.txt')\"; printf two > \"$(printf 'Gr\\366\\337e.txt')\"");

        List<DocumentFile> files = folder.files();

        assertThat(files)
                .hasSize(2)
                .allSatisfy(file ->
                        assertThat(file.file()).startsWith("Gr\uFFFD\uFFFDe-").endsWith(".txt"));
        assertThat(files).extracting(DocumentFile::file).doesNotHaveDuplicates();
        assertThat(files).extracting(DocumentFile::id).doesNotHaveDuplicates();
        assertThat(folder.files()).isEqualTo(files);
    }

    @Test
    void suchAFileIsFoundByItsName() throws Exception {
        make(
                "d=\"$(printf '\\316\\362\\367')\"; mkdir \"$d\"; printf one > \"$d/a.txt\"; printf two > \"$d/$(printf '\\344.txt')\"");

        List<DocumentFile> files = folder.files();

        assertThat(files).hasSize(2).allSatisfy(file -> {
            assertThat(folder.find(file.file())).contains(file);
            assertThat(folder.mayBeThere(file.file())).isTrue();
        });
        assertThat(folder.mayBeThere(files.getFirst().file() + "\uFFFD")).isFalse();
        Files.delete(files.getFirst().path());
        assertThat(folder.find(files.getFirst().file())).isEmpty();
        assertThat(folder.mayBeThere(files.getFirst().file())).isFalse();
        assertThat(folder.find("../documents/\uFFFD")).isEmpty();
    }

    @Test
    void aNameThatIsTextIsKeptAsItIs() throws Exception {
        Files.writeString(root.resolve("odd.md"), "words");
        make("printf words > \"$(printf 'odd\\357\\277\\275.md')\"");

        assertThat(folder.files())
                .hasSize(2)
                .allSatisfy(file -> assertThat(folder.find(file.file())).contains(file));
        assertThat(folder.files().getFirst().file()).isEqualTo("odd.md");
    }
}
