package dev.docent.document.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class SettingsDigestTest {

    private static String digest(int workers, int heap, int seconds, int characters, String password, boolean ocr) {
        return SettingsDigest.of(new ReadingProperties(
                workers,
                DataSize.ofMegabytes(heap),
                Duration.ofSeconds(seconds),
                characters,
                5,
                100,
                DataSize.ofMegabytes(100),
                200,
                List.of(password),
                ocr,
                "eng"));
    }

    @Test
    void whatDecidesWhatCanBeReadMakesADifference() {
        String usual = digest(2, 512, 60, 1_000, "open", false);

        assertThat(digest(4, 512, 60, 1_000, "open", false)).isEqualTo(usual);
        assertThat(List.of(
                        digest(2, 256, 60, 1_000, "open", false),
                        digest(2, 512, 90, 1_000, "open", false),
                        digest(2, 512, 60, 2_000, "open", false),
                        digest(2, 512, 60, 1_000, "sesame", false),
                        digest(2, 512, 60, 1_000, "open", true)))
                .doesNotContain(usual)
                .doesNotHaveDuplicates()
                .allSatisfy(digest -> assertThat(digest).doesNotContain("open", "sesame"));
    }
}
