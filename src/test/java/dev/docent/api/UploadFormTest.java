package dev.docent.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.api.Caller.Received;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.util.Collections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Forms as clients make them that go about it in another way.
@ApiTest
class UploadFormTest {

    private static final String FILE = part("name=\"file\"; filename=\"a.md\"");
    private static final String COLLECTION = part("name=\"collection\"");
    private static final String END = "--x--\r\n";

    @Autowired
    private Caller caller;

    @Autowired
    private FakeUploads uploads;

    @AfterEach
    void reset() {
        uploads.kept.clear();
        uploads.kept.put("harbour/ferry.md", "words");
    }

    @Test
    void thereIsOneCollection() throws Exception {
        refused(FILE + COLLECTION + COLLECTION + END, "collection may be there once");
    }

    @Test
    void theCollectionIsNoFile() throws Exception {
        refused(FILE + part("name=\"collection\"; filename=\"b.md\"") + END, "collection must be a text");
    }

    @Test
    void eachFileHasAName() throws Exception {
        refused(FILE + part("name=\"file\"; filename=\"\"") + END, "file must have a file name");
        refused(part("name=\"file\"") + END, "file must be there, as a part with a file name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name=\"file\"; filename", "name=\"file\"; filename=\"b\0.md\""})
    void aPartHasAProperHeader(String header) throws Exception {
        refused(FILE + part(header) + END, "is not well formed");
    }

    @Test
    void theBodyIsWhole() throws Exception {
        refused(FILE + "--x\r\nContent-Disposition: form-data; name=\"file\"", "ends before its last part does");
    }

    @Test
    void namesAreInUtf8() throws Exception {
        String form = part("name=\"file\"; filename=\"été.md\"") + END;

        assertThat(send(form, UTF_8).text("/files/0")).isEqualTo("été.md");
        assertThat(send(form, ISO_8859_1).text("/detail")).contains("not UTF-8");
    }

    @Test
    void namesMayBeLong() throws Exception {
        String path = String.join("/", Collections.nCopies(9, "n".repeat(100)));

        assertThat(send(part("name=\"file\"; filename=\"" + path + "\"") + END, UTF_8)
                        .status())
                .isEqualTo(202);
        refused(part("name=\"file\"; filename=\"" + path.repeat(10) + "\"") + END, "name that is too long");
    }

    private void refused(String form, String why) throws IOException, InterruptedException {
        uploads.kept.clear();

        Received received = send(form, UTF_8);

        assertThat(received.status()).as(received.body()).isEqualTo(400);
        assertThat(received.text("/detail")).contains(why);
        assertThat(uploads.kept).isEmpty();
    }

    private Received send(String form, Charset charset) throws IOException, InterruptedException {
        return caller.send(caller.request("/api/v1/documents")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofByteArray(form.getBytes(charset))));
    }

    private static String part(String header) {
        return "--x\r\nContent-Disposition: form-data; " + header + "\r\n\r\nwords\r\n";
    }
}
