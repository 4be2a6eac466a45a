package dev.docent.document.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.docent.S3Server;
import dev.docent.Wire;
import dev.docent.document.OriginalsStore.Original;
import dev.docent.document.OriginalsUnavailableException;
import dev.docent.document.s3.OriginalsProperties.S3;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.MultipartUpload;

@ExtendWith(OutputCaptureExtension.class)
class S3BucketTest {

    private static final int MORE_THAN_A_PAGE = 1_003;

    @TempDir
    private Path folder;

    private S3Server server;
    private String name;
    private S3Bucket bucket;

    @BeforeEach
    void begin() {
        server = S3Server.running();
        name = server.bucket();
        bucket = Buckets.bucket(Buckets.settings(name, server.port(), S3Server.SECRET_KEY));
    }

    private S3 settings(String secretKey) {
        return Buckets.settings(name, server.port(), secretKey);
    }

    @Test
    void aFileOfManyPartsComesBackAsItWas() throws IOException {
        byte[] content = new byte[20 << 20];
        new Random(7).nextBytes(content);
        Path file = Files.write(folder.resolve("large"), content);

        Original kept = bucket.put("maps/large.bin", Optional.empty(), file).orElseThrow();
        var fetched = bucket.fetch("maps/large.bin", folder.resolve("copy")).orElseThrow();

        assertThat(folder.resolve("copy")).hasBinaryContent(content);
        assertThat(kept.bytes()).isEqualTo(content.length);
        assertThat(fetched.original()).isEqualTo(kept);
        assertThat(bucket.list().originals().getFirst().mark()).isEqualTo(kept.mark());
    }

    @Test
    void allPagesOfAListAreRead() {
        for (int i = 0; i < MORE_THAN_A_PAGE; i++) {
            server.put(name, "team/uploads/notes/" + i + ".md", "Note " + i);
        }
        server.put(name, "team/uploads-of-others/a.md", "Not ours");

        assertThat(bucket.list().originals()).hasSize(MORE_THAN_A_PAGE);
    }

    @Test
    void whatWasLeftInPartsIsClearedAwayUnlessSomebodyMayBeAtWorkOnIt() {
        S3 settings = settings(S3Server.SECRET_KEY);
        S3Client client = Clients.client(settings);
        client.createMultipartUpload(create -> create.bucket(name).key("team/uploads/large.bin"));
        client.createMultipartUpload(create -> create.bucket(name).key("other/large.bin"));
        var parts = new AbandonedParts(client, settings);
        Instant now = Clock.systemUTC().instant();

        parts.delete(now.minus(Duration.ofDays(1)));
        assertThat(left(client)).hasSize(2);

        parts.delete(now.plus(Duration.ofDays(1)));
        assertThat(left(client)).containsExactly("other/large.bin");
    }

    private List<String> left(S3Client client) {
        return client.listMultipartUploads(list -> list.bucket(name)).uploads().stream()
                .map(MultipartUpload::key)
                .toList();
    }

    @Test
    void aBucketThatIsNotThereIsToldInOneLine(CapturedOutput output) {
        name = "nowhere";
        assertIsAway(settings(S3Server.SECRET_KEY), "does not exist", output);
    }

    @Test
    void aWrongKeyIsToldInOneLineAndNotItself(CapturedOutput output) {
        assertIsAway(settings("wrong-secret"), "refuses the service's keys", output);
        assertThat(output.getAll()).doesNotContain("wrong-secret");
        assertThat(settings("wrong-secret").toString()).doesNotContain("wrong-secret", S3Server.ACCESS_KEY);
    }

    @Test
    void aStoreThatCannotBeReachedIsToldInOneLine(CapturedOutput output) {
        try (Wire wire = new Wire(server.port())) {
            wire.cut();
            S3 settings = Buckets.settings(name, wire.port(), S3Server.SECRET_KEY);
            assertIsAway(settings, "cannot be reached", output);

            S3Bucket away = Buckets.bucket(settings);
            assertThat(away.isThere()).isFalse();
            wire.mend();
            assertThat(away.isThere()).isTrue();
            assertThat(output.getAll()).contains("keeps the uploads");
        }
    }

    private static void assertIsAway(S3 settings, String why, CapturedOutput output) {
        S3Bucket away = Buckets.bucket(settings);

        assertThat(away.isThere()).isFalse();
        assertThat(away.isThere()).isFalse();
        assertThatExceptionOfType(OriginalsUnavailableException.class)
                .isThrownBy(away::list)
                .satisfies(it -> assertThat(it.reason()).isEqualTo("The bucket that keeps the uploads " + why));

        assertThat(output.getAll().lines().filter(line -> line.contains(" WARN ") && line.contains("bucket")))
                .singleElement()
                .asString()
                .contains("The bucket '" + settings.bucket() + "' at http://127.0.0.1:", why);
    }
}
