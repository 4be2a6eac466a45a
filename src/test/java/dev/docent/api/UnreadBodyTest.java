package dev.docent.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.api.Caller.Received;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// Bodies that nobody wants.
@SpringBootTest(
        classes = ServedByFakes.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"docent.api.longest-body=2s", "spring.servlet.multipart.max-file-size=4MB"})
class UnreadBodyTest {

    private static final String LENGTH = "Content-Length: 1000000\n\n";
    private static final String TOO_LONG = "Content-Length: 600000000\n\n";

    private static final Map<String, String> ANSWERS = Map.of(
            "GET /actuator/health HTTP/1.1\nHost: localhost\n" + LENGTH,
            "200",
            "GET /api/v1/documents HTTP/1.1\nHost: localhost\nTransfer-Encoding: chunked\n\n8000000\n",
            "200",
            "POST /api/v1/documents HTTP/1.1\nHost: localhost\nAuthorization: Bearer wrong\n" + LENGTH,
            "401",
            "POST /nowhere HTTP/1.1\nHost: localhost\nTransfer-Encoding: chunked\n\n8000000\n",
            "404",
            "POST /api/v1/ask HTTP/1.1\nHost: localhost\nContent-Type: application/json\n" + TOO_LONG,
            "413",
            "POST /api/v1/ask HTTP/1.1\nHost: localhost\nContent-Type: multipart/form-data; boundary=x\n" + LENGTH,
            "415",
            "POST /api/v1/documents HTTP/1.1\nHost: evil.example\n" + LENGTH,
            "421",
            "OPTIONS * HTTP/1.1\nHost: localhost\n" + LENGTH,
            "200");

    @Autowired
    private Caller caller;

    @Autowired
    private FakeAccess access;

    @Test
    void theyAreReadOnForAShortWhileHoweverSlowlyTheyCome() throws Exception {
        access.refused.add("wrong");
        List<String> heads = List.copyOf(ANSWERS.keySet());
        List<EndlessRequest> requests = heads.stream().map(this::send).toList();

        for (int i = 0; i < heads.size(); i++) {
            try (EndlessRequest request = requests.get(i)) {
                assertThat(request.answer()).as(heads.get(i)).startsWith("HTTP/1.1 " + ANSWERS.get(heads.get(i)));
            }
        }
    }

    private EndlessRequest send(String head) {
        try {
            return EndlessRequest.send(head, caller.port());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void theyAreReadOnForSoManyBytesHoweverFastTheyCome() throws Exception {
        try (Socket socket = new Socket("localhost", caller.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(
                    ("POST /nowhere HTTP/1.1\r\nHost: localhost\r\n" + TOO_LONG.replace("\n", "\r\n")).getBytes(UTF_8));

            assertThat(sent(out)).isLessThan(100_000_000);
        }
    }

    private static long sent(OutputStream out) {
        byte[] bytes = new byte[1_000_000];
        for (long sent = 0; ; sent += bytes.length) {
            try {
                out.write(bytes);
            } catch (IOException cutOff) {
                return sent;
            }
        }
    }

    @Test
    void whoeverSendsAllBeforeTheyLookSeesTheAnswerAndGoesOn() throws Exception {
        Received refused = caller.post("/api/v1/ask", " ".repeat(3_000_000));

        assertThat(refused.status()).isEqualTo(413);
        assertThat(caller.get("/api/v1/documents").status()).isEqualTo(200);
    }
}
