package dev.docent.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Documents and answers that would take over the page, if anything in them ran.
class HostileContentTest extends BrowserTest {

    private static final Path ANSWERS = Path.of("src/test/widget/hostile-answers.json");

    private static final String FOREIGN = """
            it => [...it.querySelectorAll('*')].map(({ tagName, attributes }) => ({ tagName, attributes: [...attributes] }))
              .filter(({ tagName, attributes }) => !/^(P|BR|UL|OL|LI|PRE|CODE|STRONG|EM|A|SPAN)$/.test(tagName)
                || attributes.some(({ name }) => name.startsWith('on') || name === 'src' || name === 'style'))
              .map(({ tagName }) => tagName).join(' ')""";

    private final List<String> fetched = new ArrayList<>();

    private void nothingRan(Page where) {
        assertThat(where.evaluate("window.ran ?? null")).isNull();
        assertThat(fetched)
                .allMatch(url -> url.startsWith(service()) || url.startsWith("data:") || url.startsWith(HOST.origin()));
    }

    private void listen(Page where) {
        where.onRequest(request -> fetched.add(request.url()));
        where.onDialog(dialog -> errors.add("A dialog: " + dialog.message()));
    }

    @Test
    void aDocumentOfScriptsIsTextInTheAnswerAndOnItsPage() {
        listen(page);
        Widget widget = home();
        Locator answer = widget.ask("Who repaired the Amber Lock?");

        assertThat(answer.locator("blockquote").first()).containsText("<img src=x onerror=");
        Locator links = answer.locator("a");
        links.all().forEach(link -> assertThat(link.getAttribute("href")).startsWith(service() + "/documents/"));
        answer.locator("a.mark").first().hover();
        assertThat(widget.find(".card")).containsText("lock");

        Page source = page.waitForPopup(() -> answer.locator("a.mark").first().click());
        listen(source);
        assertThat(source.locator("#text")).containsText("<svg onload=");
        assertThat(source.locator("#text mark").first()).isInViewport();
        assertThat(source.locator("#text a, #text img, #text iframe, #text svg, #text script"))
                .hasCount(0);
        assertThat(source.locator("a[href^='javascript']")).hasCount(0);
        nothingRan(page);
        nothingRan(source);
    }

    @Test
    void everyHostileAnswerIsInert() throws IOException {
        listen(page);
        List<String> texts = texts();
        assertThat(texts).hasSizeGreaterThanOrEqualTo(50);
        Widget widget = bubble("").open();

        for (int i = 0; i < texts.size(); i++) {
            staged.say("Hostile " + i, texts.get(i) + " [1]", FERRY);
            Locator answer = widget.ask("Hostile " + i);
            assertThat(answer.locator(".prose").evaluate(FOREIGN))
                    .as(texts.get(i))
                    .isEqualTo("");
            answer.locator(".prose a")
                    .all()
                    .forEach(link -> assertThat(link.getAttribute("href")).startsWith(service()));
        }

        nothingRan(page);
    }

    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (JsonNode text : new JsonMapper().readTree(Files.readString(ANSWERS))) {
            texts.add(text.asString());
        }
        return texts;
    }
}
