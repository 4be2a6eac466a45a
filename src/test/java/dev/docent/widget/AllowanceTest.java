package dev.docent.widget;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.SettableClock;
import dev.docent.access.Limits;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AllowanceTest {

    private static final String SITE = "https://gazette.example";

    private final SettableClock clock = SettableClock.at("2026-01-05T10:00:10Z");
    private final Allowance allowance = new Allowance(new Limits(clock), new WidgetProperties.Limits(2, 3, 5));

    private boolean mayAsk(String visitor, String origin) {
        return allowance.take(visitor, origin).isEmpty();
    }

    @Test
    void aVisitorWhoAsksTooFastWaitsForTheNextToken() {
        assertThat(mayAsk("one", SITE)).isTrue();
        assertThat(mayAsk("one", SITE)).isTrue();

        assertThat(allowance.take("one", SITE)).hasValue(Duration.ofSeconds(30));
        assertThat(mayAsk("two", SITE)).isTrue();

        clock.pass(Duration.ofSeconds(30));
        assertThat(mayAsk("one", SITE)).isTrue();
        assertThat(mayAsk("one", SITE)).isFalse();
    }

    @Test
    void aVisitorWhoHasAskedAllDayWaitsForHours() {
        for (int i = 0; i < 3; i++) {
            assertThat(mayAsk("one", SITE)).isTrue();
            clock.pass(Duration.ofMinutes(1));
        }

        assertThat(allowance.take("one", SITE).orElseThrow()).isGreaterThan(Duration.ofHours(7));

        clock.pass(Duration.ofDays(1));
        assertThat(mayAsk("one", SITE)).isTrue();
    }

    @Test
    void theVisitorsOfOneSiteShareItsDay() {
        for (int i = 0; i < 5; i++) {
            assertThat(mayAsk("visitor " + i, SITE)).isTrue();
        }

        assertThat(mayAsk("another", SITE)).isFalse();
        assertThat(mayAsk("another", "https://other.example")).isTrue();
    }

    @Test
    void whoIsTurnedAwayIsNotCounted() {
        for (int i = 0; i < 10; i++) {
            allowance.take("one", SITE);
        }
        clock.pass(Duration.ofMinutes(1));

        assertThat(mayAsk("one", SITE)).isTrue();
    }
}
