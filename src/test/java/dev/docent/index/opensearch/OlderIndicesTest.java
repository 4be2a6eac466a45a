package dev.docent.index.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.OpenSearchNodes;
import dev.docent.index.engine.Changes;
import dev.docent.index.engine.Engine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class OlderIndicesTest {

    private final OpenSearchNodes nodes = OpenSearchNodes.running();

    private void open(String prefix, int format) {
        try (Engine engine = OpenSearchEngines.open(nodes.urls(), prefix, format)) {
            assertThat(engine.changesSince(Changes.NONE_KNOWN).put()).isEmpty();
        }
    }

    @Test
    void whatAnOlderVersionLeftIsNamedWithHowToDeleteIt(CapturedOutput output) {
        String prefix = nodes.freshPrefix();
        open(prefix, 3);
        assertThat(output).doesNotContain("DELETE /");

        open(prefix, 12);

        assertThat(output).contains("delete them: DELETE /" + prefix + "_3_*");
    }
}
