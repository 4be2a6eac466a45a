package dev.docent.document.s3;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.input.BoundedInputStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;

/// Sends a file to a bucket, a large one in parts. It is there as soon as all of it is, and not before.
final class ObjectUpload {

    static final long PART = 8L << 20;

    private static final String BYTES = "application/octet-stream";

    private final S3Client client;
    private final String bucket;
    private final String key;
    private final Map<String, String> metadata;

    ObjectUpload(S3Client client, String bucket, String key, Map<String, String> metadata) {
        this.client = client;
        this.bucket = bucket;
        this.key = key;
        this.metadata = metadata;
    }

    /// @return the tag of what is there now
    String send(Path content) {
        try {
            long bytes = Files.size(content);
            return bytes > PART ? sendInParts(content, bytes) : sendAtOnce(content);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read what was uploaded", failure);
        }
    }

    private String sendAtOnce(Path content) {
        return client.putObject(put -> put.bucket(bucket).key(key).metadata(metadata), RequestBody.fromFile(content))
                .eTag();
    }

    private String sendInParts(Path content, long bytes) {
        String upload = client.createMultipartUpload(
                        create -> create.bucket(bucket).key(key).metadata(metadata))
                .uploadId();
        try {
            List<CompletedPart> parts = sendParts(upload, content, bytes);
            return client.completeMultipartUpload(complete ->
                            complete.bucket(bucket).key(key).uploadId(upload).multipartUpload(all -> all.parts(parts)))
                    .eTag();
        } catch (RuntimeException failure) {
            giveUp(upload, failure);
            throw failure;
        }
    }

    private List<CompletedPart> sendParts(String upload, Path content, long bytes) {
        List<CompletedPart> parts = new ArrayList<>();
        for (long start = 0; start < bytes; start += PART) {
            int number = parts.size() + 1;
            RequestBody body = part(content, start, Math.min(PART, bytes - start));
            String tag = client.uploadPart(
                            part -> part.bucket(bucket)
                                    .key(key)
                                    .uploadId(upload)
                                    .partNumber(number),
                            body)
                    .eTag();
            parts.add(CompletedPart.builder().partNumber(number).eTag(tag).build());
        }
        return parts;
    }

    /// May be read more than once.
    private static RequestBody part(Path content, long start, long length) {
        return RequestBody.fromContentProvider(() -> open(content, start, length), length, BYTES);
    }

    private static InputStream open(Path content, long start, long length) {
        try {
            InputStream file = Files.newInputStream(content);
            file.skipNBytes(start);
            return BoundedInputStream.builder()
                    .setInputStream(file)
                    .setMaxCount(length)
                    .get();
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read what was uploaded", failure);
        }
    }

    private void giveUp(String upload, RuntimeException failure) {
        try {
            client.abortMultipartUpload(abort -> abort.bucket(bucket).key(key).uploadId(upload));
        } catch (SdkException away) {
            failure.addSuppressed(away);
        }
    }
}
