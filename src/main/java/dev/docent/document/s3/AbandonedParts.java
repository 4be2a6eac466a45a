package dev.docent.document.s3;

import dev.docent.document.s3.OriginalsProperties.S3;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.MultipartUpload;

/// What a service that was killed has left in a bucket of files that it was sending in parts: no file, but paid for as
/// if it were one.
final class AbandonedParts {

    private static final Logger log = LoggerFactory.getLogger(AbandonedParts.class);

    private final S3Client client;
    private final String bucket;
    private final String prefix;

    AbandonedParts(S3Client client, S3 settings) {
        this.client = client;
        this.bucket = settings.bucket();
        this.prefix = settings.prefix();
    }

    /// @param before what was begun since may be another service's, at work in the same bucket
    void delete(Instant before) {
        try {
            client.listMultipartUploadsPaginator(list -> list.bucket(bucket).prefix(prefix)).uploads().stream()
                    .filter(upload -> upload.key().startsWith(prefix))
                    .filter(upload -> upload.initiated().isBefore(before))
                    .forEach(this::delete);
        } catch (SdkException failure) {
            // Not every key may look, and not every store can.
            log.debug("Parts that were left in '{}' stay there", bucket, failure);
        }
    }

    private void delete(MultipartUpload upload) {
        client.abortMultipartUpload(
                abort -> abort.bucket(bucket).key(upload.key()).uploadId(upload.uploadId()));
    }
}
