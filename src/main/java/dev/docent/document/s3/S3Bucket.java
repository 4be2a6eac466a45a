package dev.docent.document.s3;

import dev.docent.document.OriginalsStore;
import dev.docent.document.OriginalsUnavailableException;
import dev.docent.document.s3.OriginalsProperties.S3;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.exception.RetryableException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.S3Object;

/// Keeps uploads in a bucket: under a prefix, each by its name.
final class S3Bucket implements OriginalsStore {

    /// Hidden, as no upload can be.
    private static final String MARK = ".docent";

    private static final String ORIGIN = "docent-origin";

    /// Stores allow two kilobytes of metadata.
    private static final int LONGEST_ORIGIN = 1500;

    private final S3Client client;
    private final String bucket;
    private final String prefix;
    private final Duration timeout;
    private final Reach reach;

    S3Bucket(S3Client client, S3 settings, Reach reach) {
        this.client = client;
        this.bucket = settings.bucket();
        this.prefix = settings.prefix();
        this.timeout = settings.timeout();
        this.reach = reach;
    }

    @Override
    public String place() {
        return prefix.isEmpty() ? reach.place() : reach.place() + " under '" + prefix + "'";
    }

    /// @return whether it can be used now
    boolean isThere() {
        try {
            return reach.ask(() ->
                            checked(client.listObjectsV2(listing().maxKeys(1).build())))
                    .isPresent();
        } catch (OriginalsUnavailableException away) {
            return false;
        }
    }

    @Override
    public Listing list() {
        List<S3Object> objects = reach.ask(this::objects).orElse(List.of());
        boolean begun = objects.stream().anyMatch(object -> object.key().equals(prefix + MARK));
        return new Listing(
                objects.stream()
                        .filter(object -> !object.key().equals(prefix + MARK))
                        .map(this::original)
                        .toList(),
                begun);
    }

    private List<S3Object> objects() {
        return client.listObjectsV2Paginator(listing().build()).stream()
                .flatMap(page -> checked(page).contents().stream())
                .toList();
    }

    /// What is no list must not look like an empty one.
    private static ListObjectsV2Response checked(ListObjectsV2Response page) {
        if (page.isTruncated() == null) {
            throw SdkClientException.create("What it answers is not a list");
        }
        return page;
    }

    private ListObjectsV2Request.Builder listing() {
        return ListObjectsV2Request.builder().bucket(bucket).prefix(prefix).overrideConfiguration(this::soon);
    }

    private Original original(S3Object object) {
        return new Original(
                object.key().substring(prefix.length()), object.size(), object.lastModified(), bare(object.eTag()));
    }

    /// Some stores put quotation marks around it in one answer and not in another.
    private static String bare(String tag) {
        return tag.replace("\"", "");
    }

    private void soon(AwsRequestOverrideConfiguration.Builder call) {
        call.apiCallTimeout(timeout);
    }

    @Override
    public void begin() {
        var _ = reach.ask(() -> client.putObject(
                put -> put.bucket(bucket).key(prefix + MARK).overrideConfiguration(this::soon), RequestBody.empty()));
    }

    @Override
    public Optional<Original> find(String file) {
        return reach.ask(() -> client.headObject(
                        head -> head.bucket(bucket).key(prefix + file).overrideConfiguration(this::soon)))
                .map(head -> original(file, head));
    }

    private static Original original(String file, HeadObjectResponse head) {
        return new Original(file, head.contentLength(), head.lastModified(), bare(head.eTag()));
    }

    @Override
    public Optional<Original> put(String file, Optional<URI> origin, Path content) {
        Map<String, String> metadata = metadata(origin);
        var upload = new ObjectUpload(client, bucket, prefix + file, metadata);
        String tag = bare(reach.ask(() -> upload.send(content)).orElse(""));
        try {
            return find(file).filter(kept -> kept.tag().equals(tag));
        } catch (OriginalsUnavailableException away) {
            // It is kept all the same.
            return Optional.empty();
        }
    }

    private static Map<String, String> metadata(Optional<URI> origin) {
        return origin.map(URI::toASCIIString)
                .filter(address -> address.length() <= LONGEST_ORIGIN)
                .map(address -> Map.of(ORIGIN, address))
                .orElse(Map.of());
    }

    @Override
    public void remove(String file) {
        var _ = reach.ask(() -> client.deleteObject(
                delete -> delete.bucket(bucket).key(prefix + file).overrideConfiguration(this::soon)));
    }

    @Override
    public Optional<Fetched> fetch(String file, Path copy) {
        return reach.askForOne(() -> client.getObject(
                        get -> get.bucket(bucket).key(prefix + file),
                        (GetObjectResponse answer, AbortableInputStream content) -> write(answer, content, copy)))
                .map(answer -> fetched(file, answer));
    }

    private static GetObjectResponse write(GetObjectResponse answer, InputStream content, Path copy) {
        try {
            Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
            return answer;
        } catch (IOException brokenOff) {
            throw RetryableException.create(String.valueOf(brokenOff.getMessage()), brokenOff);
        }
    }

    private static Fetched fetched(String file, GetObjectResponse answer) {
        Instant modified = answer.lastModified();
        var original = new Original(file, answer.contentLength(), modified, bare(answer.eTag()));
        return new Fetched(
                original, Optional.ofNullable(answer.metadata().get(ORIGIN)).flatMap(S3Bucket::address));
    }

    private static Optional<URI> address(String text) {
        try {
            return Optional.of(URI.create(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
