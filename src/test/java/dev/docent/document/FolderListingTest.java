package dev.docent.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What counts in a documents folder, and what is said of the rest.
class FolderListingTest {

    @TempDir
    private Path home;

    private Path root;
    private Path data;
    private LocalDocumentFolder folder;

    @BeforeEach
    void makeFolder() throws IOException {
        root = Files.createDirectory(home.resolve("documents"));
        data = root.resolve("data");
        folder = folder(data);
    }

    private LocalDocumentFolder folder(Path dataFolder) {
        var properties = new DocumentProperties(root);
        return new LocalDocumentFolder(properties, new UploadFolder(dataFolder, properties), dataFolder);
    }

    private Path write(String file) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, "words");
    }

    private void assertListed(String... files) {
        assertThat(folder.files()).extracting(DocumentFile::file).containsExactly(files);
        assertThat(folder.listing().unseen()).isEmpty();
    }

    /// No permission binds an administrator, but nobody finds the way through a link to itself.
    private static void forbid(Path path) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("---------"));
        if (Files.isReadable(path)) {
            Files.move(path, path.resolveSibling(".away"));
            Files.createSymbolicLink(path, path);
        }
    }

    private static void allow(Path path) throws IOException {
        if (Files.isSymbolicLink(path)) {
            Files.delete(path);
            Files.move(path.resolveSibling(".away"), path);
        }
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void ofAFolderThatCannotBeListedIsSaidThatItMayHoldWhatItHeld() throws IOException {
        write("handbook/leave.md");
        write("handbook/deep/sick.md");
        write("a.md");
        forbid(root.resolve("handbook"));

        FolderListing listing = folder.listing();
        boolean mayBeThere = folder.mayBeThere("handbook/leave.md");
        allow(root.resolve("handbook"));

        assertThat(listing.files()).extracting(DocumentFile::file).containsExactly("a.md");
        assertThat(listing.unseen()).containsOnlyKeys("handbook");
        assertThat(listing.unseen().get("handbook")).contains("is kept");
        assertThat(listing.mayHold("handbook/deep/sick.md!/part.txt")).isTrue();
        assertThat(listing.mayHold("handbooks/other.md")).isFalse();
        assertThat(mayBeThere).isTrue();
        assertListed("a.md", "handbook/deep/sick.md", "handbook/leave.md");
    }

    @Test
    void whatIsGoneMayNotBeThere() throws IOException {
        write("handbook");

        assertThat(folder.mayBeThere("a.md")).isFalse();
        assertThat(folder.mayBeThere("later/a.md")).isFalse();
        assertThat(folder.mayBeThere("handbook/a.md")).isFalse();
        assertThat(folder.mayBeThere("handbook")).isTrue();
    }

    @Test
    void whatTheServiceKeepsIsNoDocument() throws IOException {
        write("a.md");
        write("data/index/segments.txt");
        write("data/uploads/news/b.md");
        Files.createSymbolicLink(root.resolve("more"), data);
        Files.createSymbolicLink(root.resolve("index"), data.resolve("index"));

        assertListed("a.md", "news/b.md");
        assertThat(folder.find("data/index/segments.txt")).isEmpty();
        assertThat(folder.find("more/index/segments.txt")).isEmpty();
    }

    @Test
    void whatTheServiceKeepsIsKnownByWhereItReallyLies() throws IOException {
        write("a.md");
        write("kept/index/segments.txt");
        Path link = Files.createSymbolicLink(home.resolve("link"), root.resolve("kept"));
        folder = folder(link);

        assertListed("a.md");
        assertThat(folder.find("kept/index/segments.txt")).isEmpty();
    }

    @Test
    void theServiceDoesNotStartWhereItWouldKeepItsOwnAmongTheDocuments() {
        assertThatIllegalStateException()
                .isThrownBy(() -> folder(home.resolve("else/../documents")))
                .withMessageContaining("docent.data");
    }

    @Test
    void whatIsLinkedToWithinTheFolderIsOneDocument() throws IOException {
        Path real = write("handbook/leave.md");
        Files.createSymbolicLink(root.resolve("leave.md"), real);
        Files.createSymbolicLink(root.resolve("copy"), root.resolve("handbook"));
        Files.createSymbolicLink(root.resolve("handbook/up"), root);

        assertListed("handbook/leave.md");
        assertThat(folder.find("leave.md")).isEmpty();
        assertThat(folder.find("copy/leave.md")).isEmpty();
        assertThat(folder.listing().passedOver()).isEmpty();
    }

    @Test
    void whatIsOnlySeenThroughALinkCountsThere() throws IOException {
        write(".releases/5/notes.md");
        write(".releases/4/old.md");
        Files.createSymbolicLink(root.resolve("current"), root.resolve(".releases/5"));
        Files.createSymbolicLink(root.resolve("old.md"), root.resolve(".releases/4/old.md"));

        assertListed("current/notes.md", "old.md");
        assertThat(folder.find("current/notes.md")).isPresent();
        assertThat(folder.find("old.md")).isPresent();
    }

    @Test
    void linksThatLeadOutOrNowhereAreTold() throws IOException {
        Path secret = Files.writeString(home.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(root.resolve("leaves.txt"), secret);
        Files.createSymbolicLink(root.resolve("up"), home);
        Files.createSymbolicLink(root.resolve("broken.md"), root.resolve("gone.md"));
        write("a.md");

        assertListed("a.md");
        assertThat(folder.listing().passedOver()).containsOnlyKeys("leaves.txt", "up", "broken.md");
        assertThat(folder.listing().passedOver().get("up")).contains("leads out");
        assertThat(folder.listing().passedOver().get("broken.md")).contains("not there");
    }

    @Test
    void endingsOfTemporaryFilesTellNothingOfFolders() throws IOException {
        write("Reports 2014~/a.md");
        write("Handover.tmp/deep.part/b.md");
        write("Handover.tmp/c.md~");
        write("~$open/d.md");
        Files.createSymbolicLink(root.resolve("latest"), root.resolve("Handover.tmp"));

        assertListed("Handover.tmp/deep.part/b.md", "Reports 2014~/a.md");
        assertThat(folder.find("Reports 2014~/a.md")).isPresent();
        assertThat(folder.find("Handover.tmp/c.md~")).isEmpty();
        assertThat(new UploadName(new Collection("Handover.tmp"), "deep.part/b.md").file())
                .isEqualTo("Handover.tmp/deep.part/b.md");
    }

    @Test
    void whatIsNeitherAFileNorAFolderIsTold() throws Exception {
        write("a.md");
        int status = new ProcessBuilder(
                        "mkfifo",
                        root.resolve("pipe").toString(),
                        root.resolve(".hidden").toString())
                .start()
                .waitFor();
        assumeThat(status).as("The system has pipes").isZero();

        assertListed("a.md");
        assertThat(folder.listing().passedOver()).containsOnlyKeys("pipe");
        assertThat(folder.listing().passedOver().get("pipe")).contains("neither a file nor a folder");
    }

    @Test
    void aFolderThatNoCollectionCanBeCalledByCostsNoOther() throws IOException {
        write(" /a.md");
        write("\u3000/deep/b.md");
        write("handbook/ /c.md");

        assertListed("handbook/ /c.md");
        assertThat(folder.listing().passedOver()).containsOnlyKeys(" ", "\u3000");
        assertThat(folder.listing().passedOver().get(" ")).contains("name is blank");
        assertThat(folder.find(" /a.md")).isEmpty();
        assertThat(folder.mayBeThere(" /a.md")).isFalse();
    }

    @Test
    void aBackslashIsALetterOfANameWhereItPartsNoFolders() throws IOException {
        assumeThat(File.separatorChar).isEqualTo('/');
        write("docs/report.md");
        Path odd = write("docs\\report.md");

        assertListed("docs/report.md", "docs\\report.md");
        assertThat(folder.files()).extracting(DocumentFile::id).doesNotHaveDuplicates();
        assertThat(folder.find("docs\\report.md").orElseThrow())
                .returns(Collection.DEFAULT, DocumentFile::collection)
                .returns(odd, DocumentFile::path);
    }
}
