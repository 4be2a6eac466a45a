package dev.docent.api.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.access.Access;
import dev.docent.access.Admission;
import dev.docent.api.problem.ProblemWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// Under which names a service is called that other machines reach, as behind a proxy.
class HostFilterTest {

    private static final int SERVED = 200;
    private static final int REFUSED = 421;

    /// What makes problems, as the service has it.
    @Configuration(proxyBeanMethods = false)
    @ComponentScan("dev.docent.api.problem")
    static class Writing {
        @Bean
        ObjectMapper json() {
            return JsonMapper.shared();
        }
    }

    private record Keys(boolean isGuarded) implements Access {
        @Override
        public Admission admit(Optional<String> key) {
            return new Admission.Unnamed();
        }
    }

    private static int status(String host, String arrivedAt, boolean isGuarded) throws Exception {
        var settings = new Binder(new MapConfigurationPropertySource(Map.of("docent.api.hosts", "docent a.example")))
                .bind("docent.api", GuardProperties.class)
                .get();
        try (ConfigurableApplicationContext writing = new SpringApplicationBuilder(Writing.class)
                .web(WebApplicationType.NONE)
                .run()) {
            var filter = new HostFilter(
                    List.of(settings::hosts, () -> Set.of("Bot.example")),
                    new Keys(isGuarded),
                    writing.getBean(ProblemWriter.class));
            var request = new MockHttpServletRequest("GET", "/api/v1/documents");
            request.setServerName(host);
            request.setLocalAddr(arrivedAt);
            var response = new MockHttpServletResponse();
            filter.doFilter(request, response, new MockFilterChain());
            return response.getStatus();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "172.18.0.3"})
    void withoutKeysAForeignNameIsRefusedWhereverItArrives(String arrivedAt) throws Exception {
        assertThat(status("evil.example", arrivedAt, false)).isEqualTo(REFUSED);
        assertThat(status("172.18.0.3.evil.example", arrivedAt, false)).isEqualTo(REFUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docent", "a.example", "A.example", "bot.example", "localhost", "172.18.0.3", "[fe80::1]"})
    void withoutKeysItAnswersToItsOwnNamesAndToNumbers(String host) throws Exception {
        assertThat(status(host, "172.18.0.3", false)).isEqualTo(SERVED);
    }

    @Test
    void withKeysAnyNameWillDoWhereOthersReachIt() throws Exception {
        assertThat(status("answers.example", "172.18.0.3", true)).isEqualTo(SERVED);
        assertThat(status("evil.example", "127.0.0.1", true)).isEqualTo(REFUSED);
    }
}
