package dev.docent.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.api.Caller.Received;
import dev.docent.model.embedding.Waiting;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// Files that come byte by byte.
@SpringBootTest(
        classes = ServedByFakes.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"docent.api.load.uploads=1", "docent.api.longest-body=8s"})
class SlowUploadsTest {

    private static final String BEGUN =
            "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n";

    @Autowired
    private Caller caller;

    private Received upload() {
        try {
            return caller.send(caller.request("/api/v1/documents")
                    .header("Content-Type", "multipart/form-data; boundary=x")
                    .POST(BodyPublishers.ofString(BEGUN + "Fog.\r\n--x--\r\n")));
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void anUploadThatDribblesInIsCutOffAndHoldsUpOthersForSoLongAlone() throws Exception {
        try (SlowUpload slow = new SlowUpload()) {
            Waiting.until(() -> slow.isTakenIn() && upload().status() == 503);
            Received refused = upload();
            String answer = firstLine(slow.answer());

            assertThat(refused.header("Retry-After")).isEqualTo("10");
            assertThat(refused.body()).contains("more uploads than can be taken in now");
            assertThat(answer).startsWith("HTTP/1.1 408");
            Waiting.until(() -> upload().status() == 202);
        }
    }

    /// An upload that never ends, sent again where another one was quicker.
    private final class SlowUpload implements AutoCloseable {

        private static final int PATIENCE = 40_000;

        private Socket socket;

        SlowUpload() throws IOException {
            socket = begun();
        }

        private Socket begun() throws IOException {
            Socket begun = new Socket("localhost", caller.port());
            begun.setSoTimeout(PATIENCE);
            OutputStream out = begun.getOutputStream();
            out.write(("POST /api/v1/documents HTTP/1.1\r\nHost: localhost\r\n"
                            + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 100000\r\n\r\n" + BEGUN)
                    .getBytes(StandardCharsets.UTF_8));
            Thread.ofVirtual().start(() -> dribble(out));
            return begun;
        }

        /// @return whether it has not been refused
        boolean isTakenIn() {
            try {
                if (socket.getInputStream().available() == 0) {
                    return true;
                }
                socket.close();
                socket = begun();
                return false;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        InputStream answer() throws IOException {
            return socket.getInputStream();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    private static String firstLine(InputStream input) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = input.read(); next >= 0 && next != '\r'; next = input.read()) {
            line.append((char) next);
        }
        return line.toString();
    }

    private static void dribble(OutputStream out) {
        CountDownLatch never = new CountDownLatch(1);
        try {
            while (!never.await(50, TimeUnit.MILLISECONDS)) {
                out.write('x');
                out.flush();
            }
        } catch (IOException | InterruptedException cutOff) {
            never.countDown();
        }
    }
}
