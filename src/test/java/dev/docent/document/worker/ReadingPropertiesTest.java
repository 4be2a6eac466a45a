package dev.docent.document.worker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ReadingPropertiesTest {

    private static final ApplicationContextRunner RUNNER =
            new ApplicationContextRunner().withUserConfiguration(Settings.class);

    @EnableConfigurationProperties(ReadingProperties.class)
    static class Settings {}

    @Test
    void theDefaultsAreWithinTheLimits() {
        RUNNER.run(context -> assertThat(context).hasNotFailed());
    }

    /// A number without a unit is one of milliseconds or bytes.
    @ParameterizedTest
    @ValueSource(strings = {"time-limit=60", "heap=512", "max-unpacked=1", "workers=0"})
    void whatNoFileCouldBeReadWithStopsTheStart(String setting) {
        RUNNER.withPropertyValues("docent.documents.reading." + setting)
                .run(context -> assertThat(context).hasFailed());
    }
}
