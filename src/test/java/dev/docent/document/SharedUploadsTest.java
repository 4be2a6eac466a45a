package dev.docent.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.docent.S3Server;
import dev.docent.Wire;
import dev.docent.document.s3.Buckets;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Instances that keep their uploads in one bucket.
class SharedUploadsTest {

    private static final UploadName REPORT = new UploadName(new Collection("news"), "2026/report.md");
    private static final String PREFIX = "team/uploads/";

    @TempDir
    private Path home;

    private final S3Server server = S3Server.running();
    private final Wire wire = new Wire(server.port());
    private String bucket;
    private SharedUploads one;
    private SharedUploads other;

    @BeforeEach
    void begin() {
        bucket = server.bucket();
        one = instance("one");
        other = instance("other");
    }

    @AfterEach
    void end() {
        wire.close();
    }

    private SharedUploads instance(String data) {
        return new SharedUploads(
                home.resolve(data),
                new DocumentProperties(home.resolve("documents")),
                Buckets.bucket(bucket, wire.port()));
    }

    private static void put(SharedUploads uploads, UploadName name, String text) throws IOException {
        uploads.put(name, Optional.empty(), new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    private static Upload upload(UploadName name, String text) {
        return new Upload(name, Optional.empty(), () -> new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    private static List<String> names(SharedUploads uploads) {
        return uploads.all().stream().map(DocumentFile::file).toList();
    }

    private static String text(SharedUploads uploads) throws IOException {
        return Files.readString(uploads.all().getFirst().path());
    }

    @Test
    void whatOneTakesInTheOthersHaveAndLookAtAlike() throws IOException {
        put(one, REPORT, "words");

        DocumentFile here = one.all().getFirst();
        DocumentFile there = other.all().getFirst();
        assertThat(there.file()).isEqualTo("news/2026/report.md");
        assertThat(there.path()).hasContent("words");
        assertThat(Files.getLastModifiedTime(there.path())).isEqualTo(Files.getLastModifiedTime(here.path()));
    }

    @Test
    void theNewestContentOfANameIsEverybodys() throws IOException {
        put(one, REPORT, "old");
        assertThat(text(other)).isEqualTo("old");

        put(one, REPORT, "new");

        assertThat(text(other)).isEqualTo("new");
        put(other, REPORT, "few");
        assertThat(one.find(REPORT.file()).orElseThrow().path()).hasContent("few");
    }

    @Test
    void ofFilesThatCannotAllBeKeptNoneIs() throws IOException {
        put(one, REPORT, "old");
        List<Upload> clashing = List.of(
                upload(REPORT, "new"),
                upload(new UploadName(new Collection("news"), "a"), "file"),
                upload(new UploadName(new Collection("news"), "a/b.md"), "within it"));

        assertThatExceptionOfType(Uploads.NameTakenException.class).isThrownBy(() -> other.put(clashing));

        assertThat(names(one)).containsExactly(REPORT.file());
        assertThat(text(one)).isEqualTo("old");
        assertThat(text(other)).isEqualTo("old");
    }

    @Test
    void whatOneDeletesIsGoneForAll() throws IOException {
        put(one, REPORT, "words");
        assertThat(names(other)).hasSize(1);

        assertThat(other.remove(REPORT.file())).isTrue();

        assertThat(names(one)).isEmpty();
        assertThat(one.isGone(REPORT.file())).isTrue();
        assertThat(one.remove(REPORT.file())).isFalse();
        assertThat(home.resolve("one/uploads/news")).doesNotExist();
    }

    @Test
    void anInstanceDeletesAndHandsOutWhatItHasNotSeenYet() throws IOException {
        put(one, REPORT, "words");

        assertThat(other.holds(REPORT.file())).isTrue();
        assertThat(other.find(REPORT.file()).orElseThrow().path()).hasContent("words");
        assertThat(instance("third").remove(REPORT.file())).isTrue();
        assertThat(names(other)).isEmpty();
    }

    @Test
    void whereAPageCameFromGoesWithIt() throws IOException {
        URI address = URI.create("https://example.org/report?day=3%20May");
        one.put(REPORT, Optional.of(address), new ByteArrayInputStream("words".getBytes(UTF_8)));
        assertThat(other.all()).hasSize(1);

        assertThat(one.origin(REPORT.file())).contains(address);
        assertThat(other.origin(REPORT.file())).contains(address);
        put(one, REPORT, "handed over");
        assertThat(other.all()).hasSize(1);
        assertThat(other.origin(REPORT.file())).isEmpty();
    }

    @Test
    void namesOfAllKindsComeThrough() throws IOException {
        List<String> names = List.of("Überblick & mehr + 100% #1.md", "c++/日本語.txt", "a=b;c,d@e.md", "it's (new).md");
        for (String name : names) {
            put(one, new UploadName(Collection.DEFAULT, name), name);
        }

        assertThat(other.all())
                .hasSize(names.size())
                .allSatisfy(
                        file -> assertThat(file.path()).hasContent(file.file().replaceFirst("^default/", "")));
    }

    @Test
    void objectsThatNoUploadIsCalledLikeAreLeftAlone() throws IOException {
        for (String key : List.of(
                "../../../evil.md",
                "/evil.md",
                "a//evil.md",
                "..",
                "a/../../evil.md",
                "folder/",
                ".hidden/evil.md",
                "evil\n.md",
                "evil\u202Edm.exe",
                "evil.zip!/a.md",
                "a\\evil.md",
                "x".repeat(300),
                "news/a.md/evil.md",
                ".mirror",
                ".incoming/evil.md",
                ".origins/a.md")) {
            server.put(bucket, PREFIX + key, "evil");
        }
        server.put(bucket, PREFIX + "news/a.md", "good");

        assertThat(names(one)).containsExactly("news/a.md");
        assertThat(text(one)).isEqualTo("good");
        try (Stream<Path> all = Files.walk(home)) {
            assertThat(all.filter(Files::isRegularFile).map(home::relativize).map(Path::toString))
                    .containsExactlyInAnyOrder("one/uploads/news/a.md", "one/uploads/.mirror");
        }
    }

    @Test
    void whileTheBucketIsAwayNothingIsForgottenAndNothingTaken() throws IOException {
        put(one, REPORT, "words");
        assertThat(names(one)).hasSize(1);
        wire.cut();

        assertIsAway(one::all);
        assertIsAway(() -> instance("new").all());
        assertIsAway(() -> put(one, new UploadName(Collection.DEFAULT, "new.md"), "new"));
        assertIsAway(() -> one.remove(REPORT.file()));
        assertThat(one.find(REPORT.file()).orElseThrow().path()).hasContent("words");
        assertIsAway(() -> one.find("elsewhere.md"));

        wire.mend();
        assertThat(names(one)).containsExactly(REPORT.file());
        assertThat(one.remove(REPORT.file())).isTrue();
    }

    private static void assertIsAway(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatExceptionOfType(OriginalsUnavailableException.class)
                .isThrownBy(call)
                .satisfies(
                        it -> assertThat(it.reason()).isEqualTo("The bucket that keeps the uploads cannot be reached"));
    }

    @Test
    void copiesAreMadeAnewWhereThereAreNone() throws IOException {
        put(one, REPORT, "words");
        put(one, new UploadName(Collection.DEFAULT, "note.md"), "note");
        Files.delete(one.find("note.md").orElseThrow().path());

        assertThat(names(one)).containsExactly("news/2026/report.md", "note.md");
        assertThat(names(instance("new"))).containsExactly("news/2026/report.md", "note.md");
    }

    @Test
    void whatLayInTheDataFolderBeforeIsHandedOver() throws IOException {
        Path own = home.resolve("one/uploads/news/own.md");
        Files.createDirectories(own.getParent());
        Files.writeString(own, "own");

        assertThat(names(one)).containsExactly("news/own.md");
        assertThat(text(other)).isEqualTo("own");
    }

    @Test
    void aBucketThatIsNotTheOneForgetsNothing() throws IOException {
        put(one, REPORT, "words");
        assertThat(names(one)).hasSize(1);

        bucket = server.bucket();
        SharedUploads mistaken = instance("one");

        assertThatExceptionOfType(OriginalsUnavailableException.class)
                .isThrownBy(mistaken::all)
                .withMessageContaining("is empty and was never used");
        assertThat(home.resolve("one/uploads/news/2026/report.md")).hasContent("words");
    }
}
