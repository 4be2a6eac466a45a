package dev.docent.document.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class FetchPropertiesTest {

    private static final ApplicationContextRunner RUNNER =
            new ApplicationContextRunner().withUserConfiguration(Settings.class);

    @EnableConfigurationProperties(FetchProperties.class)
    static class Settings {}

    @Test
    void theDefaultsAreWithinTheLimits() {
        RUNNER.run(context -> assertThat(context).hasNotFailed());
    }

    /// A number without a unit is one of milliseconds or bytes.
    @ParameterizedTest
    @ValueSource(strings = {"time-limit=30", "largest=50", "redirects=-1"})
    void whatNoFileCouldBeFetchedWithStopsTheStart(String setting) {
        RUNNER.withPropertyValues("docent.documents.fetching." + setting)
                .run(context -> assertThat(context).hasFailed());
    }
}
