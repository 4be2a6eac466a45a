package dev.docent.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The widget lets the page around it be, and goes on whatever that page does.
class GuestTest extends BrowserTest {

    @Test
    void whatIsWrittenIsNoShortcutOfThePage() {
        page.navigate(HOST.put("/shortcuts", "", script(), tag("") + """
                <script>
                  window.heard = [];
                  for (const type of ['keydown', 'keypress', 'keyup']) {
                    document.addEventListener(type, event => heard.push(`${type} ${event.key}`));
                  }
                </script>"""));
        Widget widget = new Widget(page.locator("docent-chat")).open();

        page.keyboard().type("s/?");
        page.keyboard().press("Shift+Enter");
        page.keyboard().press("ArrowLeft");
        assertThat(page.evaluate("heard.filter(key => !key.includes('Shift'))")).isEqualTo(List.of());
        assertThat(widget.field()).hasValue("s/?\n");
        page.keyboard().press("Control+k");
        assertThat((List<?>) page.evaluate("heard")).asString().contains("keydown k");
        page.keyboard().press("Escape");
        assertThat(widget.find(".panel")).isHidden();
        page.keyboard().press("x");
        assertThat((List<?>) page.evaluate("heard")).asString().contains("keydown x");
    }

    @Test
    void aWordThatIsStillComposedIsNotSent() {
        Widget widget = bubble("").open();
        widget.field().fill("Wer");

        widget.field()
                .evaluate(
                        "it => it.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true, "
                                + "cancelable: true }))");

        assertThat(widget.field()).hasValue("Wer");
        assertThat(widget.find(".exchange")).hasCount(0);
    }

    @Test
    void aQuestionThatIsTooLongIsNotCutButSaysSo() {
        Widget widget = bubble("").open();
        widget.field().fill("why ".repeat(600));

        page.keyboard().press("Enter");

        assertThat(widget.find(".exchange")).hasCount(0);
        assertThat(widget.field()).hasValue(Pattern.compile("(why ){600}"));
        assertThat(widget.field().evaluate("it => it.validationMessage"))
                .isEqualTo("A question may have 2,000 characters, this one has 2,399.");
    }

    @Test
    void anAnswerThatComesAndADraftOutliveAChangeOfAttributes() {
        CountDownLatch rest = new CountDownLatch(1);
        staged.dictate("Tell it slowly", List.of("It made ", "its first crossing. [1]"), rest, FERRY);
        Widget widget = bubble("").open();
        widget.send("Tell it slowly");
        assertThat(widget.find(".prose")).hasText("It made");
        widget.field().fill("And then");

        page.evaluate("""
                () => {
                  const chat = document.querySelector('docent-chat');
                  chat.lang = 'de';
                  chat.setAttribute('heading', 'Das Archiv');
                }""");

        assertThat(widget.find("h2")).hasText("Das Archiv");
        assertThat(widget.field()).hasValue("And then");
        assertThat(widget.field()).isFocused();
        assertThat(widget.find(".send")).hasAccessibleName("Antwort abbrechen");
        rest.countDown();
        assertThat(widget.answered(0).locator(".prose")).hasText("It made its first crossing.1");
        assertThat(widget.find(".exchange")).hasCount(1);
    }

    @Test
    void aDraftIsThereOnTheNextPage() {
        bubble("").open().field().fill("Who commands");

        page.navigate(HOST.put("/next", "", script(), tag("")));

        assertThat(new Widget(page.locator("docent-chat")).field()).hasValue("Who commands");
    }

    @Test
    void aFailureIsToldToThePageAndToWhoeverHasClosedTheBubble() {
        CountDownLatch rest = new CountDownLatch(1);
        staged.play("Break", (_, _) -> {
            Staged.await(rest);
            throw new IllegalStateException("staged");
        });
        Widget widget = bubble("").open();
        page.evaluate("() => { window.kinds = []; "
                + "document.addEventListener('docent:error', event => kinds.push(event.detail.problem.kind)); }");
        widget.send("Break");
        widget.find("button[aria-label='Close the chat']").click();

        rest.countDown();

        assertThat(widget.find(".launcher"))
                .hasAccessibleName(Pattern.compile("Open the chat\\. Something went wrong\\..*"));
        assertThat(widget.find(".news")).isVisible();
        assertThat(page.evaluate("kinds")).isEqualTo(List.of("failed"));
    }

    @Test
    void theTagThatIsPrintedForPagesWorksAsItIs() {
        Matcher tag = Pattern.compile("(?s)<script.*?</script>")
                .matcher(WidgetScript.load().snippet(service()));
        assertThat(tag.find()).isTrue();

        page.navigate(HOST.put("/printed", "", tag.group(), tag("")));

        assertThat(new Widget(page.locator("docent-chat")).open().ask(FERRY)).containsText("4 January 2026");
    }

    @Test
    void whatIsVeryLongStaysWithinThePanel() {
        String word = "Verfassungsbeschwerde".repeat(12);
        Widget widget = bubble("heading='" + word + "' greeting='" + word + "' questions='" + word + "|"
                        + "Why ".repeat(60) + "?'")
                .open();
        double right =
                widget.find(".panel").boundingBox().x + widget.find(".panel").boundingBox().width;

        for (String part : List.of("h2", ".greeting", ".suggestion >> nth=0", ".suggestion >> nth=1")) {
            Locator element = widget.find(part);
            assertThat(element.boundingBox().x + element.boundingBox().width)
                    .as(part)
                    .isLessThanOrEqualTo(right);
        }
        assertThat(widget.find("button[aria-label='Close the chat']")).isInViewport();
        assertThat(widget.find(".panel").evaluate("it => it.scrollWidth - it.clientWidth"))
                .isEqualTo(0);
        assertThat(widget.field()).isInViewport();
    }
}
