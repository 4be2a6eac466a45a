package dev.docent.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.docent.document.OriginalsStore.Original;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A file that lies in no folder is called as another collection is.
class UploadPlacesTest {

    private static final URI ADDRESS = URI.create("https://example.org/payroll");

    @TempDir
    private Path data;

    @TempDir
    private Path documents;

    private UploadFolder uploads;

    @BeforeEach
    void open() {
        uploads = new UploadFolder(data, new DocumentProperties(documents));
    }

    private void put(String collection, String path) throws IOException {
        var name = new UploadName(new Collection(collection), path);
        uploads.put(
                name, Optional.of(ADDRESS), new ByteArrayInputStream(name.file().getBytes(UTF_8)));
    }

    private Stream<String> names() {
        return uploads.all().stream().map(DocumentFile::file);
    }

    @ParameterizedTest
    @CsvSource({"default, payroll, payroll, 2026/may.md", "payroll, 2026/may.md, default, payroll"})
    void neitherIsInTheWayOfTheOther(String first, String path, String second, String other) throws IOException {
        put(first, path);
        put(second, other);

        assertThat(names()).containsExactly("payroll", "payroll/2026/may.md");
        assertThat(uploads.all()).allSatisfy(file -> {
            assertThat(file.path()).hasContent(file.file());
            assertThat(uploads.origin(file.file())).contains(ADDRESS);
        });
        assertThat(uploads.find("payroll").orElseThrow().collection()).isEqualTo(Collection.DEFAULT);

        assertThat(uploads.remove("payroll")).isTrue();
        assertThat(names()).containsExactly("payroll/2026/may.md");
    }

    @Test
    void withinACollectionAFileIsStillNoFolder() throws IOException {
        put("payroll", "may");

        assertThatExceptionOfType(Uploads.NameTakenException.class)
                .isThrownBy(() -> put("payroll", "may/first.md"))
                .withMessageContaining("'payroll/may' is an upload and no folder");
    }

    @Test
    void inABucketNeitherIsPassedOver() {
        List<String> stored = List.of("payroll", "payroll/may", "payroll/may/first.md");

        var wanted = new StoredNames()
                .wanted(stored.stream()
                        .map(file -> new Original(file, 1, Instant.EPOCH, "tag"))
                        .toList());

        assertThat(wanted).containsOnlyKeys("payroll", "payroll/may");
    }

    @Test
    void whatAnEarlierVersionKeptBesideTheFoldersIsThereStill() throws IOException {
        Path old = data.resolve("uploads");
        Files.createDirectories(old.resolve(".origins"));
        Files.writeString(old.resolve("payroll"), "words");
        Files.writeString(old.resolve(".mirror"), "a note");
        Files.writeString(old.resolve(".origins/payroll"), ADDRESS.toString());

        new UploadFiles(data).bringIn();

        assertThat(names()).containsExactly("payroll");
        assertThat(uploads.find("payroll").orElseThrow().path()).hasContent("words");
        assertThat(uploads.origin("payroll")).contains(ADDRESS);
        assertThat(old.resolve(".mirror")).exists();
        put("payroll", "may.md");
        assertThat(names()).containsExactly("payroll", "payroll/may.md");
    }
}
