package dev.docent.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.S3Server;
import dev.docent.document.s3.Buckets;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An upload that a bucket lists and does not hand out, as one that lies in an archive.
class RefusedOriginalTest {

    @TempDir
    private Path home;

    private final S3Server server = S3Server.running();
    private final String bucket = server.bucket();

    private SharedUploads instance(String data) {
        return new SharedUploads(
                home.resolve(data),
                new DocumentProperties(home.resolve("documents")),
                Buckets.bucket(bucket, server.port()));
    }

    private static void put(SharedUploads uploads, String name, String text) throws IOException {
        uploads.put(
                new UploadName(Collection.DEFAULT, name),
                Optional.empty(),
                new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    @Test
    void itKeepsNothingElseBackAndIsNotForgotten() throws IOException {
        SharedUploads one = instance("one");
        SharedUploads other = instance("other");
        put(one, "report.md", "words");
        put(one, "note.md", "note");
        assertThat(other.all()).hasSize(2);
        put(one, "report.md", "other words");
        server.forbid(bucket, "team/uploads/report.md");

        FolderListing listing = other.listing();

        assertThat(listing.files()).extracting(DocumentFile::file).containsExactly("note.md");
        assertThat(listing.unseen().get("report.md")).contains("does not hand it out");
        assertThat(listing.mayHold("report.md")).isTrue();
    }
}
