package dev.docent.widget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Looks at a page for what breaks a rule of accessibility.
final class Axe {

    private static final Path SCRIPT = Path.of("src/test/widget/node_modules/axe-core/axe.min.js");

    private static final String VIOLATIONS = """
            async () => {
              // A document does not count those within a shadow root among its own.
              const roots = [document, document.querySelector('docent-chat')?.shadowRoot].filter(Boolean);
              await Promise.all(roots.flatMap(root => root.getAnimations()).map(animation => animation.effect?.getComputedTiming().iterations === Infinity
                ? null : animation.finished.catch(() => null)));
              const { violations } = await axe.run();
              return violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.target.join(' ')} ${node.failureSummary}`));
            }""";

    private Axe() {}

    static void obeysTheRules(Page page) throws IOException {
        if (!Files.exists(SCRIPT)) {
            String message = "axe-core is not installed (npm ci in src/test/widget): accessibility is not tested";
            if ("true".equals(System.getenv("CI"))) {
                fail(message);
            }
            abort(message);
        }
        page.evaluate(Files.readString(SCRIPT) + "\n;undefined");
        assertThat((List<?>) page.evaluate(VIOLATIONS)).isEmpty();
    }
}
