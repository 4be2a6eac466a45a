package dev.docent.document.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlEncodingTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta charset=iso-8859-1>",
                "<meta http-equiv='Content-Type' content='text/html; charset=ISO-8859-1'>",
                "<?xml version='1.0' encoding='iso-8859-1'?>",
                "<script charset='utf-8' src='a.js'></script>"
            })
    void latinMeansWhatWindowsHas(String declaration) throws IOException {
        String page = declaration + "<p>The “keeper’s” fee is 5 € – no more. Café à Sète, où le vin est gardé.</p>";

        assertThat(read(page, WINDOWS))
                .isEqualTo("The “keeper’s” fee is 5 € – no more. Café à Sète, où le vin est gardé.");
    }

    @Test
    void whatIsUtf8IsReadAsSuchWhateverIsDeclared() throws IOException {
        assertThat(read("<meta charset=iso-8859-1><p>Größe in €</p>", StandardCharsets.UTF_8))
                .isEqualTo("Größe in €");
    }

    @Test
    void oneBrokenByteCostsOneSign() throws IOException {
        byte[] whole =
                "Größe, Höhe, Länge, Maß, Übergröße und Füße.\n".repeat(3).getBytes(StandardCharsets.UTF_8);
        byte[] broken = new byte[whole.length + 1];
        System.arraycopy(whole, 0, broken, 1, whole.length);
        broken[0] = (byte) 0xE4;

        Path path = Files.write(folder.resolve("sizes.txt"), broken);

        assertThat(Reading.of(path).text()).endsWith("Größe, Höhe, Länge, Maß, Übergröße und Füße.");
    }

    @Test
    void aMailMeansTheSame() throws IOException {
        String mail = """
                From: ida@example.org
                Subject: Fees
                Content-Type: text/plain; charset=iso-8859-1
                Content-Transfer-Encoding: 8bit

                The “keeper’s” fee is 5 € – no more…
                """;
        Path path = Files.write(folder.resolve("mail.eml"), mail.getBytes(WINDOWS));

        assertThat(Reading.of(path).text()).endsWith("The “keeper’s” fee is 5 € – no more…");
    }

    @Test
    void aPageThatIsCutSaysSo() throws IOException {
        String page = "<style>" + "a{}".repeat(1_000) + "</style><p>The lamp burns.</p>" + "<p></p>".repeat(1_000);
        Path path = Files.writeString(folder.resolve("page.html"), page);

        assertThat(Reading.upTo(1_000, path).truncated()).isTrue();
        assertThat(Reading.upTo(1_000_000, path).truncated()).isFalse();
    }

    private String read(String page, Charset charset) throws IOException {
        return Reading.of(Files.write(folder.resolve("page.html"), page.getBytes(charset)))
                .text();
    }
}
