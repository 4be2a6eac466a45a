package dev.docent.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

    private final Recording recording = new Recording();

    @Test
    void aWatcherSeesOneLineThatChanges() {
        ProgressBar bar = new ProgressBar(recording.screen(true), "documents");

        bar.show(5, 20, Duration.ofSeconds(10));
        bar.show(20, 20, Duration.ofSeconds(40));
        bar.end();

        assertThat(recording.remarks())
                .startsWith("\r[######------------------] 5 of 20 documents, 15 left, 0.5 a second, 30 s to go")
                .contains("\r[########################] 20 of 20 documents, 0 left")
                .containsOnlyOnce(System.lineSeparator());
    }

    @Test
    void elsewhereALineIsWrittenForEachTenth() {
        ProgressBar bar = new ProgressBar(recording.screen(false), "questions");

        for (int done = 0; done <= 40; done++) {
            bar.show(done, 40, Duration.ofSeconds(done));
        }
        bar.end();

        assertThat(recording.remarks().lines()).hasSize(10).allMatch(line -> !line.contains("["));
    }

    @Test
    void nothingIsShownOfNothing() {
        new ProgressBar(recording.screen(true), "documents").show(0, 0, Duration.ZERO);

        assertThat(recording.remarks()).isEmpty();
    }
}
