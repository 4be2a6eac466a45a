package dev.docent.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadFolderTest {

    private static final UploadName REPORT = new UploadName(new Collection("news"), "2026/report.md");

    @TempDir
    private Path data;

    @TempDir
    private Path documents;

    private UploadFolder uploads;

    @BeforeEach
    void open() {
        uploads = new UploadFolder(data, new DocumentProperties(documents));
    }

    @Test
    void anUploadIsKeptUnderItsCollectionAndName() throws IOException {
        uploads.put(REPORT, Optional.empty(), content("words"));

        DocumentFile kept = uploads.files().all().getFirst();
        assertThat(kept.file()).isEqualTo("news/2026/report.md");
        assertThat(kept.collection().name()).isEqualTo("news");
        assertThat(Files.readString(kept.path())).isEqualTo("words");
    }

    @Test
    void whoSharesTheFolderSharesItsPlaceAndNobodyElse(@TempDir Path other) throws IOException {
        uploads.put(REPORT, Optional.empty(), content("words"));
        var twin = new UploadFolder(data, new DocumentProperties(documents));

        assertThat(twin.place()).matches("[A-Za-z0-9-]{16,64}").isEqualTo(uploads.place());
        assertThat(new UploadFolder(other, new DocumentProperties(documents)).place())
                .isNotEqualTo(uploads.place());
        assertThat(uploads.files().all()).singleElement().matches(uploads::isUpload);
    }

    @Test
    void whatWasLeftOfUploadsIsClearedAwayUnlessSomebodyMayBeAtWorkOnIt() throws IOException {
        uploads.put(REPORT, Optional.empty(), content("words"));
        Path kept = uploads.files().all().getFirst().path();
        Files.setLastModifiedTime(kept, FileTime.fromMillis(0));
        UploadFiles files = new UploadFiles(data);
        files.arriving();
        files.secondName(kept);
        Path incoming = data.resolve("uploads/.incoming");
        Instant now = Clock.systemUTC().instant();

        files.deleteAbandoned(now.minus(Duration.ofDays(1)));
        assertThat(incoming.toFile().list()).hasSize(2);

        files.deleteAbandoned(now.plus(Duration.ofDays(1)));
        assertThat(incoming).isEmptyDirectory();
        assertThat(kept).hasContent("words");
    }

    @Test
    void whatIsToTakeItsPlaceYetIsNotClearedAwayHoweverOldItIs() throws IOException {
        UploadFiles files = new UploadFiles(data);
        Path arrived = Files.writeString(files.arriving(), "words");
        var line = new PlacingNote.Line(arrived, "news/2026/report.md", Optional.empty());
        PlacingNote note = PlacingNote.write(data.resolve("uploads/.incoming"), List.of(line));

        files.deleteAbandoned(Clock.systemUTC().instant().plus(Duration.ofDays(1)));

        assertThat(arrived).hasContent("words");
        note.close();
    }

    @Test
    void theNewUploadOfANameTakesThePlaceOfTheOld() throws IOException {
        uploads.put(REPORT, Optional.empty(), content("old words"));
        uploads.put(REPORT, Optional.empty(), content("new"));

        assertThat(texts()).containsExactly("new");
    }

    @Test
    void whereAnUploadCameFromIsRememberedAsLongAsItIsThere() throws IOException {
        URI address = URI.create("https://example.org/report");
        uploads.put(REPORT, Optional.of(address), content("words"));
        assertThat(uploads.origin(REPORT.file())).contains(address);
        assertThat(uploads.files().all()).hasSize(1);

        uploads.put(REPORT, Optional.empty(), content("handed over"));
        assertThat(uploads.origin(REPORT.file())).isEmpty();

        uploads.put(REPORT, Optional.of(address), content("words"));
        uploads.remove(REPORT.file());
        assertThat(uploads.origin(REPORT.file())).isEmpty();
    }

    @Test
    void whatWasDeletedIsKnownToBeGoneUntilItComesAgain() throws IOException {
        uploads.put(REPORT, Optional.empty(), content("words"));
        assertThat(uploads.isGone(REPORT.file())).isFalse();

        uploads.remove(REPORT.file());

        assertThat(uploads.isGone(REPORT.file())).isTrue();
        open();
        assertThat(uploads.isGone(REPORT.file())).isTrue();
        assertThat(uploads.isGone("never.md")).isFalse();
        uploads.put(REPORT, Optional.empty(), content("words"));
        assertThat(uploads.isGone(REPORT.file())).isFalse();
    }

    @Test
    void anUploadThatBreaksOffChangesNothing() throws IOException {
        uploads.put(REPORT, Optional.empty(), content("old words"));

        assertThatIOException().isThrownBy(() -> uploads.put(REPORT, Optional.empty(), breakingOff()));

        assertThat(texts()).containsExactly("old words");
        try (Stream<Path> left = Files.walk(data.resolve("uploads/.incoming"))) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void aFileOfTheFolderIsNotHiddenByAnUpload() throws IOException {
        Files.createDirectories(documents.resolve("news/2026"));
        Files.writeString(documents.resolve("news/2026/report.md"), "own");

        assertThatExceptionOfType(Uploads.NameTakenException.class)
                .isThrownBy(() -> uploads.put(REPORT, Optional.empty(), content("words")))
                .withMessageContaining("news/2026/report.md");
    }

    @Test
    void onlyUploadsAreDeleted() throws IOException {
        Files.writeString(documents.resolve("a.md"), "own");
        uploads.put(REPORT, Optional.empty(), content("words"));

        assertThat(uploads.remove("a.md")).isFalse();
        assertThat(uploads.remove("../../etc/passwd")).isFalse();
        assertThat(uploads.remove("news/2026/report.md")).isTrue();
        assertThat(uploads.files().all()).isEmpty();
        assertThat(documents.resolve("a.md")).exists();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../a.md",
                "a/../../b.md",
                "/etc/a.md",
                "..",
                ".",
                "",
                " ",
                "a//b.md",
                "a/",
                "C:\\a.md",
                "..\\a.md",
                ".hidden",
                "a/.hidden/b.md",
                "a\nb.md",
                "a\u0000b.md",
                "a\u202Emd.exe",
                "a?.md",
                "a.",
                "~$a.docx",
                "a.zip!/b.md",
                "CON",
                "a/nul.txt",
                "Lpt1.md",
                "\uFFFDt\uFFFD.md"
            })
    void aNameThatClimbsOutOrCannotBeSeenIsRefused(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> new UploadName(Collection.DEFAULT, path));
    }

    @Test
    void aNameThatIsTooLongIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UploadName(Collection.DEFAULT, "x".repeat(201)))
                .withMessageContaining("200");
    }

    private List<String> texts() {
        return uploads.files().all().stream().map(file -> text(file.path())).toList();
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static InputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static InputStream breakingOff() {
        return new SequenceInputStream(
                content("x".repeat(100_000)), new FilterInputStream(InputStream.nullInputStream()) {
                    @Override
                    public int read(byte[] bytes, int offset, int length) throws IOException {
                        throw new IOException("The connection is gone");
                    }
                });
    }
}
