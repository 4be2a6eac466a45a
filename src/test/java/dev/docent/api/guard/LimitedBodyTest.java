package dev.docent.api.guard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docent.api.problem.ProblemException;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/// A body that is read as text, as servlets of others do.
class LimitedBodyTest {

    private static LimitedBody body(String content) {
        var request = new MockHttpServletRequest("POST", "/slack/events");
        request.setContent(content.getBytes(UTF_8));
        return new LimitedBody(request, 1_000, Duration.ofSeconds(30));
    }

    @Test
    void whatIsReadAsTextIsCountedToo() {
        assertThatThrownBy(() -> body("x".repeat(1_001)).getReader().transferTo(new StringWriter()))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("1000 bytes");
    }

    @Test
    void aBodyThatIsShortEnoughIsReadAsItWasWritten() throws Exception {
        var read = new StringWriter();

        body("Größe: 3 €").getReader().transferTo(read);

        assertThat(read).hasToString("Größe: 3 €");
    }
}
