package dev.docent.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalDocumentFolderTest {

    @TempDir
    Path outside;

    private Path root;
    private LocalDocumentFolder folder;

    @BeforeEach
    void makeFolder() throws IOException {
        root = Files.createDirectory(outside.resolve("documents"));
        folder = folder(root);
    }

    @Test
    void filesComeInTheOrderOfTheirNamesWithTheirCollections() throws IOException {
        write("z.md");
        write("handbook/leave/sick.md");
        write("handbook/a.md");

        assertThat(folder.files())
                .extracting(DocumentFile::file)
                .containsExactly("handbook/a.md", "handbook/leave/sick.md", "z.md");
        assertThat(folder.files())
                .extracting(DocumentFile::collection)
                .containsExactly(new Collection("handbook"), new Collection("handbook"), Collection.DEFAULT);
    }

    @Test
    void hiddenAndTemporaryFilesAreLeftOut() throws IOException {
        write(".DS_Store");
        write(".git/config.txt");
        write("~$letter.docx");
        write("upload.pdf.part");
        write("note.TMP");
        write("letter.docx");

        assertThat(folder.files()).extracting(DocumentFile::file).containsExactly("letter.docx");
        assertThat(folder.find(".git/config.txt")).isEmpty();
        assertThat(folder.find("note.TMP")).isEmpty();
    }

    @Test
    void aLinkThatLeavesTheFolderIsNotFollowed() throws IOException {
        Path secret = Files.writeString(outside.resolve("secret.txt"), "secret");
        write("real.txt");
        Files.createSymbolicLink(root.resolve("leaves.txt"), secret);
        Files.createSymbolicLink(root.resolve("up"), outside);

        assertThat(folder.files()).extracting(DocumentFile::file).containsExactly("real.txt");
        assertThat(folder.find("leaves.txt")).isEmpty();
        assertThat(folder.find("up/secret.txt")).isEmpty();
    }

    @Test
    void nothingOutsideIsFound() throws IOException {
        Path secret = Files.writeString(outside.resolve("secret.txt"), "secret");

        assertThat(folder.find("../secret.txt")).isEmpty();
        assertThat(folder.find(secret.toString())).isEmpty();
        assertThat(folder.find("\0")).isEmpty();
        assertThat(folder.find("")).isEmpty();
    }

    @Test
    void aFileThatIsFoundIsTheOneThatIsListed() throws IOException {
        write("handbook/leave.md");

        assertThat(folder.find("handbook/leave.md")).contains(folder.files().getFirst());
    }

    @Test
    void aFileKeepsItsIdWhateverItHolds() throws IOException {
        write("leave.md");
        DocumentId before = folder.files().getFirst().id();

        Files.writeString(root.resolve("leave.md"), "other words");

        assertThat(folder.files().getFirst().id()).isEqualTo(before);
        assertThat(before.value()).matches("[0-9a-f]{16}");
    }

    @Test
    void aFolderThatIsNotThereYetIsEmpty() {
        LocalDocumentFolder missing = folder(outside.resolve("later"));

        assertThat(missing.files()).isEmpty();
        assertThat(missing.find("note.md")).isEmpty();
    }

    private void write(String file) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "words");
    }

    @Test
    void uploadsStandAmongTheFilesUnlessTheFolderHasOneOfTheirName() throws Exception {
        Path data = outside.resolve("data");
        var properties = new DocumentProperties(root);
        UploadFolder uploads = new UploadFolder(data, properties);
        uploads.put(new UploadName(Collection.DEFAULT, "a.md"), Optional.empty(), content("upload"));
        uploads.put(new UploadName(new Collection("news"), "b.md"), Optional.empty(), content("upload"));
        Files.writeString(root.resolve("a.md"), "own");

        LocalDocumentFolder both = new LocalDocumentFolder(properties, uploads, data);

        assertThat(both.files()).extracting(DocumentFile::file).containsExactly("a.md", "news/b.md");
        assertThat(Files.readString(both.find("a.md").orElseThrow().path())).isEqualTo("own");
        assertThat(uploads.holds("a.md")).isFalse();
        assertThat(uploads.holds("news/b.md")).isTrue();
    }

    @Test
    void aFileOfTheFolderIsNotGoneThoughAnUploadOfItsNameIs() throws Exception {
        Path data = outside.resolve("data");
        var properties = new DocumentProperties(root);
        UploadFolder uploads = new UploadFolder(data, properties);
        uploads.put(new UploadName(Collection.DEFAULT, "a.md"), Optional.empty(), content("upload"));
        uploads.remove("a.md");
        LocalDocumentFolder both = new LocalDocumentFolder(properties, uploads, data);
        assertThat(both.isGone("a.md")).isTrue();

        write("a.md");

        assertThat(both.isGone("a.md")).isFalse();
    }

    private static InputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private LocalDocumentFolder folder(Path path) {
        var properties = new DocumentProperties(path);
        Path data = outside.resolve("no-data");
        return new LocalDocumentFolder(properties, new UploadFolder(data, properties), data);
    }
}
