package dev.docent.document.s3;

import dev.docent.S3Server;
import dev.docent.document.OriginalsStore;
import dev.docent.document.s3.OriginalsProperties.S3;
import java.time.Duration;

/// Buckets as settings name them.
public final class Buckets {

    private Buckets() {}

    public static OriginalsStore bucket(String name, int port) {
        return bucket(settings(name, port, S3Server.SECRET_KEY));
    }

    static S3Bucket bucket(S3 settings) {
        return new S3Bucket(Clients.client(settings), settings, new Reach(settings));
    }

    static S3 settings(String bucket, int port, String secretKey) {
        return new S3(
                bucket,
                "/team/uploads",
                "http://127.0.0.1:" + port,
                "us-east-1",
                S3Server.ACCESS_KEY,
                secretKey,
                true,
                Duration.ofSeconds(2));
    }
}
