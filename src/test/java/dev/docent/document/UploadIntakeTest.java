package dev.docent.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.docent.document.Uploads.NameTakenException;
import dev.docent.document.Uploads.PartlyKeptException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Several files that come together.
class UploadIntakeTest {

    private static final URI PAGE = URI.create("https://example.org/old");

    @TempDir
    private Path data;

    @TempDir
    private Path documents;

    private UploadFolder uploads;

    @BeforeEach
    void open() throws IOException {
        uploads = new UploadFolder(data, new DocumentProperties(documents));
        uploads.put(name("old.md"), Optional.of(PAGE), new ByteArrayInputStream("old".getBytes(UTF_8)));
    }

    @Test
    void allAreKeptEachInThePlaceOfTheOldOne() throws IOException {
        uploads.put(List.of(upload("old.md", "new"), upload("deep/b.md", "two")));

        assertThat(contents()).containsExactly("default/deep/b.md=two", "old.md=new");
        assertThat(uploads.origin("old.md")).isEmpty();
        assertNothingIsLeftOver();
    }

    @Test
    void ofFilesThatDoNotAllArriveNoneIsKept() {
        var onAFullDisk = new Upload(name("c.md"), Optional.empty(), () -> {
            throw new IOException("No space left on device");
        });

        assertThatIOException()
                .isThrownBy(() -> uploads.put(List.of(upload("old.md", "new"), upload("b.md", "two"), onAFullDisk)));

        assertUnchanged();
    }

    @Test
    void ofFilesThatCannotAllTakeTheirPlaceNoneIsKept() {
        List<Upload> clashing =
                List.of(upload("old.md", "new"), upload("b.md", "two"), upload("c/q", "3"), upload("c/q/r.md", "4"));

        assertThatExceptionOfType(NameTakenException.class).isThrownBy(() -> uploads.put(clashing));

        assertUnchanged();
    }

    @Test
    void ofFilesOneOfWhichLiesInTheFolderNoneIsKept() throws IOException {
        Files.writeString(documents.resolve("own.md"), "own");

        assertThatExceptionOfType(NameTakenException.class)
                .isThrownBy(() -> uploads.put(List.of(upload("b.md", "two"), upload("own.md", "mine"))))
                .withMessageContaining("own.md");

        assertUnchanged();
    }

    @Test
    void aNameIsThatOfAFileOrOfAFolder() throws IOException {
        uploads.put(List.of(upload("x/a/b.md", "words")));

        assertThatExceptionOfType(NameTakenException.class)
                .isThrownBy(() -> uploads.put(List.of(upload("x/a", "words"))))
                .withMessageContaining("default/x/a/…");
        assertThatExceptionOfType(NameTakenException.class)
                .isThrownBy(() -> uploads.put(List.of(upload("x/a/b.md/c.md", "words"))))
                .withMessageContaining("remove 'default/x/a/b.md' first");
    }

    @Test
    void foldersWithoutFilesStandInNobodysWay() throws IOException {
        uploads.put(List.of(upload("a/b/c/d.md", "words")));
        uploads.remove("default/a/b/c/d.md");

        uploads.put(List.of(upload("a/b", "file now")));

        assertThat(contents()).contains("default/a/b=file now");
    }

    @Test
    void whatCannotBeTakenBackIsNamed() {
        var places = new Unreliable(new ArrayList<>());
        var intake = new UploadIntake(new UploadFiles(data), new FolderFiles(documents), places);
        List<Upload> three = List.of(upload("a.md", "1"), upload("b.md", "2"), upload("c.md", "3"));

        assertThatExceptionOfType(PartlyKeptException.class)
                .isThrownBy(() -> intake.take(three))
                .satisfies(partly -> assertThat(partly.files()).isEqualTo(places.kept()));
        assertThat(places.kept()).containsExactly("a.md", "b.md");
    }

    /// Takes two files, then neither takes nor gives back any.
    private record Unreliable(List<String> kept) implements UploadIntake.Places {

        @Override
        public Optional<DocumentFile> find(String file) {
            return Optional.empty();
        }

        @Override
        public void put(Path arrived, String file, Optional<URI> origin) throws IOException {
            if (kept.size() == 2) {
                throw new IOException("The store is away");
            }
            kept.add(file);
        }

        @Override
        public void remove(String file) throws IOException {
            throw new IOException("The store is away");
        }
    }

    private static UploadName name(String path) {
        return new UploadName(Collection.DEFAULT, path);
    }

    private static Upload upload(String path, String text) {
        return new Upload(name(path), Optional.empty(), () -> new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    private void assertUnchanged() {
        assertThat(contents()).containsExactly("old.md=old");
        assertThat(uploads.origin("old.md")).contains(PAGE);
        assertNothingIsLeftOver();
    }

    private void assertNothingIsLeftOver() {
        assertThatCode(() -> {
                    try (Stream<Path> left = Files.walk(data.resolve("uploads/.incoming"))) {
                        assertThat(left.filter(Files::isRegularFile)).isEmpty();
                    }
                })
                .doesNotThrowAnyException();
    }

    private List<String> contents() {
        return uploads.all().stream().map(UploadIntakeTest::content).toList();
    }

    private static String content(DocumentFile file) {
        try {
            return file.file() + "=" + Files.readString(file.path());
        } catch (IOException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
