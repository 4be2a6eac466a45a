package dev.docent.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// Files of unknown length that are sent where none are taken: nothing of them is read.
@SpringBootTest(
        classes = ServedByFakes.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"docent.api.load.uploads=1", "docent.api.longest-body=8s"})
class MisplacedFilesTest {

    private static final int PATIENCE = 6_000;

    private static final String BEGUN =
            "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n";

    @Autowired
    private Caller caller;

    @ParameterizedTest
    @CsvSource(textBlock = """
            POST, /slack/events,     415
            POST, /error,            415
            POST, /widget/session,   415
            POST, /api/v1/ask,       415
            POST, /api/v1/documents/,415
            PUT,  /api/v1/documents, 415
            POST, /nowhere,          415
            POST, /META-INF/notes,   404
            """)
    void filesAreRefusedUnreadAndTakeNoPlaceOfAnUpload(String method, String path, int status) throws Exception {
        try (Socket unfinished = new Socket("localhost", caller.port())) {
            begin(unfinished, method, path);

            assertThat(statusOf(unfinished)).startsWith("HTTP/1.1 " + status);
            assertThat(upload()).isEqualTo(202);
        }
    }

    private static void begin(Socket socket, String method, String path) throws IOException {
        socket.setSoTimeout(PATIENCE);
        String head = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n"
                + "Content-Type: Multipart/form-data; boundary=x\r\nTransfer-Encoding: chunked\r\n\r\n";
        String chunk = Integer.toHexString(BEGUN.length()) + "\r\n" + BEGUN + "\r\n";
        socket.getOutputStream().write((head + chunk).getBytes(UTF_8));
    }

    private static String statusOf(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8)).readLine();
    }

    private int upload() throws IOException, InterruptedException {
        return caller.send(caller.request("/api/v1/documents")
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(BodyPublishers.ofString(BEGUN + "Fog.\r\n--x--\r\n")))
                .status();
    }
}
