package dev.docent.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptScriptsTest {

    @TempDir
    private Path folder;

    private KeptScripts updateTo(String hash) {
        return new KeptScripts(folder, new WidgetScript("1", "script " + hash, hash, "sha384-" + hash));
    }

    @Test
    void aPageThatNamesAnOldScriptGetsItAfterAnUpdate() {
        updateTo("aaaa");

        KeptScripts kept = updateTo("bbbb");

        assertThat(kept.find("aaaa")).hasValue("script aaaa");
        assertThat(kept.find("bbbb")).hasValue("script bbbb");
        assertThat(kept.find("cccc")).isEmpty();
    }

    @Test
    void theOldestAreLetGo() {
        for (int i = 10; i < 30; i++) {
            updateTo("aa" + i);
        }

        KeptScripts kept = updateTo("bbbb");

        assertThat(folder).isDirectoryContaining("glob:**bbbb.js");
        assertThat(folder.toFile().list()).hasSizeLessThanOrEqualTo(8);
        assertThat(kept.find("bbbb")).isPresent();
    }

    @Test
    void whereNothingCanBeKeptTheNewestIsServed() {
        KeptScripts kept =
                new KeptScripts(Path.of("/dev/null/none"), new WidgetScript("1", "script", "aaaa", "sha384-a"));

        assertThat(kept.find("aaaa")).hasValue("script");
        assertThat(kept.find("bbbb")).isEmpty();
    }
}
