package dev.docent.widget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class WidgetScriptTest {

    private static final int LARGEST = 25_000;

    private final WidgetScript script = WidgetScript.load();

    @Test
    void theWholeWidgetIsSmall() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream compressed = new GZIPOutputStream(bytes)) {
            compressed.write(script.text().getBytes(StandardCharsets.UTF_8));
        }

        assertThat(bytes.size()).isLessThan(LARGEST);
    }

    @Test
    void itStandsAlone() {
        assertThat(script.text())
                .startsWith("/*! Docent chat " + script.version())
                .doesNotContainPattern("(?m)^(import|export) ")
                .contains("customElements.define('docent-chat'")
                .doesNotContain("/** ");
    }

    @Test
    void itsHashIsThatOfItsText() {
        assertThat(script.integrity())
                .hasSize("sha384-".length() + 64)
                .isEqualTo(WidgetScript.load().integrity());
    }

    @Test
    void aPageIsToldWhatItNeeds() {
        assertThat(script.snippet("https://docent.example.org"))
                .contains("src=\"https://docent.example.org/widget/" + script.hash() + "/docent-chat.js\"")
                .contains("integrity=\"" + script.integrity() + "\"")
                .contains("script-src https://docent.example.org; connect-src https://docent.example.org");
    }

    /// Where it is not built by Maven it does not know its version.
    @Test
    void theReadmeHasTheHashOfThisVersion() throws IOException {
        assumeThat(script.version()).isNotEqualTo("0");

        assertThat(Files.readString(Path.of("README.md")))
                .as("What 'target/docent embed https://docent.example.org' prints")
                .contains("/widget/" + script.hash() + "/docent-chat.js\"")
                .contains("integrity=\"" + script.integrity() + "\"");
    }
}
