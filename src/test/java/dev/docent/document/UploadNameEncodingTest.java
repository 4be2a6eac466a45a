package dev.docent.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// A machine whose language settings allow file names of English letters alone, as some have it for services.
class UploadNameEncodingTest {

    /// Tries names; the test has this run where the settings are such.
    static final class Tried {

        private Tried() {}

        public static void main(String[] arguments) {
            for (String name : new String[] {"plain.md", "\u00e9t\u00e9.md"}) {
                System.out.println(said(name));
            }
        }

        private static String said(String name) {
            try {
                return new UploadName(Collection.DEFAULT, name).path();
            } catch (IllegalArgumentException refused) {
                return String.valueOf(refused.getMessage());
            }
        }
    }

    @Test
    void aNameThatTheDiskCannotHaveIsRefusedInWords() throws Exception {
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Tried.class.getName());
        java.environment().put("LC_ALL", "C");
        Process process = java.redirectErrorStream(true).start();

        assertThat(new String(process.getInputStream().readAllBytes(), UTF_8).lines())
                .satisfiesExactly(
                        plain -> assertThat(plain).isEqualTo("plain.md"),
                        refused -> assertThat(refused).contains("cannot write to its disk", "LC_ALL"));
        assertThat(process.waitFor()).isZero();
    }
}
