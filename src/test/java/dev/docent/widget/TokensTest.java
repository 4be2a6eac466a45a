package dev.docent.widget;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.SettableClock;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {

    private static final Duration LASTING = Duration.ofMinutes(15);

    private final SettableClock clock = SettableClock.at("2026-01-05T10:00:10Z");
    private final Tokens tokens = new Tokens("", clock);

    @Test
    void aTokenSaysWhoseItIsUntilItIsOver() {
        String token = tokens.sign("gazette", "https://gazette.example", LASTING);

        Session session = tokens.read(token).orElseThrow();
        assertThat(session.site()).isEqualTo("gazette");
        assertThat(session.origin()).isEqualTo("https://gazette.example");
        clock.pass(LASTING);
        assertThat(tokens.read(token)).isEmpty();
    }

    @Test
    void nobodyElseCanMakeOne() {
        String token = new Tokens("", clock).sign("gazette", "https://gazette.example", LASTING);

        assertThat(tokens.read(token)).isEmpty();
    }

    @Test
    void processesWithOneSecretKnowEachOthersTokens() {
        String token = new Tokens("secret", clock).sign("gazette", "https://gazette.example", LASTING);

        assertThat(new Tokens("secret", Clock.fixed(clock.instant(), clock.getZone())).read(token))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "visitor.", "visitor.a.b", "visitor.YQ.YQ", "visitor.!.!", "visitor.a.b.c", "other"})
    void whatIsNoTokenIsNone(String text) {
        assertThat(tokens.read(text)).isEmpty();
    }

    @Test
    void aTokenThatWasTamperedWithIsNone() {
        String token = tokens.sign("gazette", "https://gazette.example", LASTING);

        for (int i = Tokens.PREFIX.length(); i < token.length() - 1; i++) {
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            assertThat(tokens.read(token.substring(0, i) + other + token.substring(i + 1)))
                    .isEmpty();
        }
    }
}
