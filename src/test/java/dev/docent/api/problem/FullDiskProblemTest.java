package dev.docent.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.util.unit.DataSize;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import tools.jackson.databind.json.JsonMapper;

/// A disk that has no room for a request while it comes.
class FullDiskProblemTest {

    private final Problems problems = new Problems();
    private final ProblemAdvice advice = new ProblemAdvice(
            problems,
            new UnreadableBody(problems, JsonMapper.shared()),
            DataSize.ofMegabytes(1),
            DataSize.ofMegabytes(2),
            3);

    /// Two of them sound as if the caller had sent too much.
    @ParameterizedTest
    @ValueSource(strings = {"No space left on device", "Disk quota exceeded", "File too large"})
    void isNotTakenForABodyThatIsTooLarge(String said) throws Exception {
        var failure = new MaxUploadSizeExceededException(-1, new IOException(new IOException(said)));

        ResponseEntity<Object> answer = Objects.requireNonNull(
                advice.handleException(failure, new ServletWebRequest(new MockHttpServletRequest())));

        assertThat(answer.getStatusCode().value()).isEqualTo(503);
        assertThat(answer.getBody())
                .isInstanceOfSatisfying(
                        ProblemDetail.class,
                        problem -> assertThat(problem.getDetail()).contains("no room on the disk"));
    }
}
