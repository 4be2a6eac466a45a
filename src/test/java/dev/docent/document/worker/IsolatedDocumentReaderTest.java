package dev.docent.document.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import dev.docent.document.DocumentFile;
import dev.docent.document.SourceDocument;
import dev.docent.document.UnreadableDocumentException;
import dev.docent.document.UnreadableDocumentException.Blame;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class IsolatedDocumentReaderTest extends WithIsolatedReader {

    @Test
    void aDocumentComesBackAsItWasRead() throws IOException {
        Path path =
                write("minutes.md", "---\ntitle: Minutes of January\ndate: 2026-01-05\n---\n# Ferry\n\nIt was late.");

        SourceDocument document = text(path);

        assertThat(document.title()).isEqualTo("Minutes of January");
        assertThat(document.published()).isPresent();
        assertThat(document.blocks()).isNotEmpty();
        assertThat(document.text()).contains("It was late.");
    }

    @Test
    void whatCannotBeReadSaysWhy() throws IOException {
        Path path = write("broken.pdf", "%PDF-1.7 and then nothing that makes sense");

        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> text(path))
                .withMessageContaining("damaged");
    }

    @Test
    void aWorkerThatCannotStartIsNotTheFilesFault() throws IOException {
        reader.close();
        reader = reader(DataSize.ofMegabytes(1), Duration.ofSeconds(60));
        Path path = write("first.txt", "words");

        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> text(path))
                .withMessageContaining("No process could be started")
                .matches(UnreadableDocumentException::isPassing)
                .satisfies(failure -> assertThat(failure.blame()).isEqualTo(Blame.READER));
    }

    @Test
    void aParserThatHangsCostsItsFileAlone() throws IOException {
        reader.close();
        reader = reader(Duration.ofSeconds(5));
        text(write("first.txt", "words"));

        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> text(misbehaving("hang")))
                .withMessageContaining("took longer than 5 seconds")
                .matches(UnreadableDocumentException::isDoubtful);
        assertThat(text(write("after.txt", "The ferry was late.")).text()).isEqualTo("The ferry was late.");
    }

    @Test
    void aParserThatExhaustsItsMemoryCostsItsFileAlone() throws IOException {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> text(misbehaving("memory")))
                .withMessageContaining("64 MB of memory");
        assertThat(text(write("after.txt", "The ferry was late.")).text()).isEqualTo("The ferry was late.");
    }

    @Test
    void aParserThatEndsTheProcessCostsItsFileAlone() throws IOException {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> text(misbehaving("exit")))
                .withMessageContaining("brings the program that reads it down");
        assertThat(text(write("after.txt", "The ferry was late.")).text()).isEqualTo("The ferry was late.");
    }

    @Test
    void aFileIsNotBlamedForAProcessThatSomethingElseEnded() {
        Path marker = folder.resolve("ended");

        SourceDocument document = text(misbehaving("exit-once " + marker));

        assertThat(marker).exists();
        assertThat(document.text()).isEqualTo("The ferry was late.");
    }

    @Test
    void aFileIsNotCalledDamagedWhereTheSystemEndsTheProcess() {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> text(misbehaving("kill")))
                .withMessageContaining("where memory is short")
                .matches(UnreadableDocumentException::isDoubtful);
    }

    @Test
    void whatOneFileMakesUnusableCostsNoOtherFile() {
        assertThatExceptionOfType(UnreadableDocumentException.class).isThrownBy(() -> text(misbehaving("spoil")));

        assertThat(text(misbehaving("need")).text()).isEqualTo("The ferry was late.");
    }

    @Test
    void aFileThatNeedsWhatIsNotThereIsBlamedAfterANewWorkerTried() {
        text(write("first.txt", "words"));

        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> text(misbehaving("lack")))
                .withMessageContaining("in a way that cannot be read")
                .satisfies(failure -> assertThat(failure.blame()).isEqualTo(Blame.FILE));
        assertThat(text(write("after.txt", "The ferry was late.")).text()).isEqualTo("The ferry was late.");
    }

    /// Reading a folder fails where reading a file does whose disk fails.
    @Test
    void aFileIsNotBlamedForAFailureOfTheSystem() throws IOException {
        Path place = Files.createDirectory(folder.resolve("report.md"));

        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> text(place))
                .withMessageContaining("could not read the file to its end")
                .matches(UnreadableDocumentException::isDoubtful);
    }

    @Test
    void whatAParserPrintsDoesNotGetAmongTheResults() throws IOException {
        assertThatExceptionOfType(UnreadableDocumentException.class).isThrownBy(() -> text(misbehaving("print")));
        assertThat(text(write("after.txt", "The ferry was late.")).text()).isEqualTo("The ferry was late.");
    }

    @Test
    void noFileMakesAParserUseTheNetwork() throws IOException {
        AtomicInteger calls = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/secret";
        try {
            readOrRefuse(write("entity.xml", "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + address + "\">]><a>&x;</a>"));
            readOrRefuse(write("dtd.xml", "<!DOCTYPE a SYSTEM \"" + address + "\"><a>words</a>"));
            readOrRefuse(write("page.html", "<html><img src='" + address + "'><p>words</p></html>"));
            readOrRefuse(misbehaving("fetch " + address));
        } finally {
            server.stop(0);
        }

        assertThat(calls).hasValue(0);
    }

    @Test
    void anEntityThatPointsToAFileIsNotFollowed() throws IOException {
        Path secret = write("secret.txt", "the secret word");
        Path xml = write("entity.xml", "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><a>words &x;</a>");

        assertThat(readOrRefuse(xml)).doesNotContain("secret");
    }

    @Test
    void manyFilesAreReadAtATime() {
        List<String> texts = IntStream.range(0, 40)
                .parallel()
                .mapToObj(i -> text(write(i + ".txt", "Ferry " + i)).text())
                .toList();

        assertThat(texts).hasSize(40).contains("Ferry 0", "Ferry 39");
    }

    @Test
    void whileAFileHangsOthersAreRead() {
        text(write("first.txt", "words"));
        var hanging = CompletableFuture.supplyAsync(() -> readOrRefuse(misbehaving("hang")));

        List<String> texts = IntStream.range(0, 5)
                .mapToObj(i -> text(write(i + ".txt", "Ferry " + i)).text())
                .toList();

        assertThat(texts).contains("Ferry 0", "Ferry 4");
        assertThat(hanging).isNotDone();
    }

    @Test
    void nothingIsLeftBehind() throws IOException {
        text(write("a.txt", "words"));

        reader.close();

        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left).isEmpty();
        }
    }

    private static DocumentFile file(Path path) {
        return file(path, path.getFileName().toString());
    }

    private SourceDocument text(Path path) {
        return read(file(path));
    }

    private String readOrRefuse(Path path) {
        try {
            return text(path).text();
        } catch (UnreadableDocumentException refused) {
            return "";
        }
    }
}
