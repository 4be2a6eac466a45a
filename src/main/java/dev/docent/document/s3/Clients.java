package dev.docent.document.s3;

import dev.docent.document.s3.OriginalsProperties.S3;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/// Makes the client of a store, such that compatible ones understand it, too: bodies are sent as they are, without the
/// checksums behind them that only newer stores know.
final class Clients {

    private static final int CONNECTIONS = 32;
    private static final int ATTEMPTS = 2;

    /// A store may be busy for as long between two bytes.
    private static final Duration SILENCE = Duration.ofSeconds(30);

    private Clients() {}

    static S3Client client(S3 settings) {
        S3ClientBuilder builder = S3Client.builder()
                .httpClientBuilder(Apache5HttpClient.builder()
                        .maxConnections(CONNECTIONS)
                        .connectionTimeout(settings.timeout())
                        .socketTimeout(SILENCE))
                .region(Region.of(settings.region()))
                .forcePathStyle(settings.pathStyle())
                .serviceConfiguration(service -> service.chunkedEncodingEnabled(false))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .overrideConfiguration(calls -> calls.retryStrategy(retries -> retries.maxAttempts(ATTEMPTS)))
                .credentialsProvider(credentials(settings));
        settings.address().ifPresent(builder::endpointOverride);
        return builder.build();
    }

    private static AwsCredentialsProvider credentials(S3 settings) {
        return settings.hasKeys()
                ? StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(settings.accessKey(), settings.secretKey()))
                : DefaultCredentialsProvider.builder().build();
    }
}
