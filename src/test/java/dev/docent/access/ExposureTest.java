package dev.docent.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.env.MockEnvironment;

class ExposureTest {

    private static Exposure exposure(String address, boolean isGuarded, boolean isOpen) {
        var settings = new AccessProperties(
                isOpen,
                Rate.valueOf("600/minute"),
                new AccessProperties.Oidc("", "", "groups", Map.of()),
                new AccessProperties.AuditLog(Duration.ofDays(180), false));
        Reach reach = Reach.of(new MockEnvironment().withProperty("server.address", address));
        return new Exposure(reach, isGuarded, settings);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1", ""})
    void aServiceThatOthersReachDoesNotStartWithoutKeys(String address) {
        assertThatThrownBy(() -> exposure(address, false, false))
                .isInstanceOf(OpenServiceException.class)
                .hasMessageContaining("docent keys create")
                .hasMessageContaining("docent.access.open-to-everyone=true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.0.2.1"})
    void itStartsWithKeysOrWhereSomebodyWantsItOpen(String address) {
        assertThatCode(() -> exposure(address, true, false)).doesNotThrowAnyException();
        assertThatCode(() -> exposure(address, false, true)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "::1"})
    void onThisMachineItNeedsNeither(String address) {
        assertThatCode(() -> exposure(address, false, false)).doesNotThrowAnyException();
    }

    @Test
    void theStartFailsWithALine() throws IOException {
        var refused = new OpenServiceException("0.0.0.0");
        var analysis = new OpenServiceAnalyzer().analyze(refused, refused);

        assertThat(analysis.getDescription())
                .startsWith("With server.address=0.0.0.0 others can reach the service")
                .doesNotContain("\n");
        assertThat(new ClassPathResource("META-INF/spring.factories").getContentAsString(StandardCharsets.UTF_8))
                .contains(FailureAnalyzer.class.getName(), OpenServiceAnalyzer.class.getName());
    }
}
