package dev.docent.document.s3;

import dev.docent.document.s3.OriginalsProperties.S3;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import software.amazon.awssdk.services.s3.S3Client;

/// Puts the bucket together, if the settings name one.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "docent.originals.store", havingValue = "s3")
class S3Configuration {

    /// No upload takes so long.
    private static final Duration AT_WORK = Duration.ofDays(1);

    @Bean(destroyMethod = "close")
    S3Client s3Client(OriginalsProperties properties) {
        return Clients.client(properties.s3());
    }

    @Bean
    S3Bucket originalsBucket(S3Client client, OriginalsProperties properties) {
        S3 settings = properties.s3();
        return new S3Bucket(client, settings, new Reach(settings));
    }

    @Bean("bucket")
    BucketHealth bucketHealth(S3Bucket bucket) {
        return new BucketHealth(bucket);
    }

    /// What is wrong with the settings is to be found in the log of the start.
    @Bean
    @ConditionalOnWebApplication
    ApplicationListener<ApplicationStartedEvent> bucketAtStart(
            S3Bucket bucket, S3Client client, OriginalsProperties properties) {
        var parts = new AbandonedParts(client, properties.s3());
        return _ -> Thread.ofVirtual().name("originals").start(() -> begin(bucket, parts));
    }

    private static void begin(S3Bucket bucket, AbandonedParts parts) {
        if (bucket.isThere()) {
            parts.delete(Clock.systemUTC().instant().minus(AT_WORK));
        }
    }
}
