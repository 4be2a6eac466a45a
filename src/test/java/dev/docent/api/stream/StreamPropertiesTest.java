package dev.docent.api.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class StreamPropertiesTest {

    private static final ApplicationContextRunner RUNNER =
            new ApplicationContextRunner().withUserConfiguration(Settings.class);

    @EnableConfigurationProperties(StreamProperties.class)
    static class Settings {}

    @Test
    void aStreamIsNeverQuietForSoLongThatThePagesTakeItForLost() throws Exception {
        assertThat(Files.readString(Path.of("src/main/resources/static/widget/events.js")))
                .contains("PATIENCE = 10_000");

        RUNNER.withPropertyValues("docent.api.stream.heartbeat=15s")
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessageContaining("heartbeat")
                        .hasMessageContaining("3s at the most"));
    }

    @Test
    void aStreamMayBeQuietForThreeSeconds() {
        RUNNER.withPropertyValues("docent.api.stream.heartbeat=3s")
                .run(context -> assertThat(
                                context.getBean(StreamProperties.class).heartbeat())
                        .isEqualTo(Duration.ofSeconds(3)));
    }
}
