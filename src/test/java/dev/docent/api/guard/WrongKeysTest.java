package dev.docent.api.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.access.Access;
import dev.docent.access.Admission;
import dev.docent.access.Audit;
import dev.docent.access.Limits;
import dev.docent.api.problem.ProblemWriter;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/// What becomes of whoever comes with one wrong key after another.
class WrongKeysTest {

    private static final int SERVED = 200;
    private static final int TOO_MANY = 429;

    private final ConfigurableApplicationContext writing = new SpringApplicationBuilder(HostFilterTest.Writing.class)
            .web(WebApplicationType.NONE)
            .run();

    private final CallerFilter filter = new CallerFilter(
            new Closed(),
            new Limits(Clock.systemUTC()),
            new NoAudit(),
            new Binder(new MapConfigurationPropertySource(Map.of("docent.api.limits.failures", "1/hour")))
                    .bind("docent.api", GuardProperties.class)
                    .get(),
            writing.getBean(ProblemWriter.class));

    private record Closed() implements Access {
        @Override
        public boolean isGuarded() {
            return true;
        }

        @Override
        public Admission admit(Optional<String> key) {
            return new Admission.Refused();
        }
    }

    private record NoAudit() implements Audit {
        @Override
        public void record(String action, String target, String outcome) {}

        @Override
        public void asked(String action, String target, String outcome, String question) {}

        @Override
        public List<Entry> newest(Optional<Instant> before, OptionalLong olderThan, int limit) {
            return List.of();
        }

        @Override
        public boolean forgetQuestions(String caller) {
            return true;
        }
    }

    @AfterEach
    void end() {
        writing.close();
    }

    /// On a thread of its own, as a server has it: nobody has said yet who is calling.
    private int status(String key, String from) throws InterruptedException {
        var status = new AtomicInteger();
        Thread.ofVirtual().start(() -> status.set(served(key, from))).join();
        return status.get();
    }

    private int served(String key, String from) {
        var request = new MockHttpServletRequest("GET", "/api/v1/caller");
        request.addHeader("Authorization", "Bearer " + key);
        request.setRemoteAddr(from);
        var response = new MockHttpServletResponse();
        try {
            filter.doFilter(request, response, new MockFilterChain());
        } catch (ServletException | IOException failure) {
            throw new IllegalStateException(failure);
        }
        return response.getStatus();
    }

    @Test
    void keysThatServicesLeftBehindOnThisMachineUseUpNothing() throws Exception {
        assertThat(status("local.one", "127.0.0.1")).isEqualTo(SERVED);
        assertThat(status("local.two", "127.0.0.1")).isEqualTo(SERVED);
        assertThat(status("local.three", "::1")).isEqualTo(SERVED);
    }

    @Test
    void anyOtherWrongKeyIsOneOfFew() throws Exception {
        assertThat(status("docent_one", "127.0.0.1")).isEqualTo(SERVED);
        assertThat(status("docent_two", "127.0.0.1")).isEqualTo(TOO_MANY);
        assertThat(status("local.one", "192.0.2.1")).isEqualTo(SERVED);
        assertThat(status("local.two", "192.0.2.1")).isEqualTo(TOO_MANY);
    }
}
