package dev.docent.api.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docent.access.Audit;
import dev.docent.access.Caller;
import dev.docent.api.problem.ProblemWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RouteFilterTest {

    private final List<String> told = new ArrayList<>();

    private final Audit audit = new Audit() {
        @Override
        public void record(String action, String target, String outcome) {
            told.add(action + " " + target + " " + outcome);
        }

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
    };

    @Test
    void whatWasBegunIsInTheAuditLogEvenIfItBrokeOff() {
        try (ConfigurableApplicationContext writing = new SpringApplicationBuilder(HostFilterTest.Writing.class)
                .web(WebApplicationType.NONE)
                .run()) {
            var filter = new RouteFilter(audit, writing.getBean(ProblemWriter.class));
            var request = new MockHttpServletRequest("POST", "/api/v1/keys");
            request.setServletPath("/api/v1/keys");

            assertThatThrownBy(() -> Caller.SERVICE.call(() -> {
                        filter.doFilter(request, new MockHttpServletResponse(), (_, _) -> {
                            throw new IllegalStateException("It broke off");
                        });
                        return true;
                    }))
                    .hasMessage("It broke off");

            assertThat(told).containsExactly("keys.create /api/v1/keys failed");
        }
    }
}
