package dev.docent.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What becomes of a conversation when something comes between.
class InterruptionTest extends BrowserTest {

    private static final String SLOWLY = "Tell it slowly";

    private CountDownLatch rest = new CountDownLatch(1);

    @BeforeEach
    void stage() {
        rest = new CountDownLatch(1);
        staged.dictate(SLOWLY, List.of("It made ", "its first crossing. [1]"), rest, FERRY);
    }

    @AfterEach
    void release() {
        rest.countDown();
    }

    private Widget asking() {
        Widget widget = bubble("").open();
        widget.send(SLOWLY);
        assertThat(widget.find(".prose")).hasText("It made");
        return widget;
    }

    @Test
    void whoeverBeginsAnewWhileAnAnswerComesCanGoOn() {
        Widget widget = asking();

        widget.find("button[aria-label='Start a new conversation']").click();

        assertThat(widget.find(".exchange")).hasCount(0);
        assertThat(widget.find(".send")).hasAccessibleName("Send the question");
        assertThat(widget.ask(FERRY).locator(".prose")).containsText("first crossing");
        assertThat(widget.find(".exchange")).hasCount(1);
    }

    @Test
    void aBubbleThatIsClosedKeepsTheAnswerAndTheDraft() {
        Widget widget = asking();
        widget.field().fill("And then");

        widget.find("button[aria-label='Close the chat']").click();
        assertThat(widget.find(".panel")).isHidden();
        assertThat(widget.find(".launcher")).isFocused();
        assertThat(widget.find(".launcher")).hasAccessibleName("Open the chat");
        rest.countDown();
        assertThat(widget.find(".launcher")).hasAccessibleName("Open the chat. There is a new answer.");
        assertThat(widget.find(".news")).isVisible();
        assertThat(widget.find(".launcher + [aria-live]")).hasText("There is a new answer.");
        widget.open();
        assertThat(widget.find(".news")).isHidden();

        assertThat(widget.answered(0).locator(".prose")).hasText("It made its first crossing.1");
        assertThat(widget.field()).hasValue("And then");
        assertThat(widget.field()).isFocused();
    }

    @Test
    void aQuestionThatWasNotAnsweredIsThereOnTheNextPageAndCanBeAskedAgain() {
        asking();

        page.navigate(HOST.put("/next", "", script(), tag("")));

        Widget there = new Widget(page.locator("docent-chat"));
        assertThat(there.find(".question")).hasText(SLOWLY);
        assertThat(there.find(".prose")).hasText("It made");
        staged.say(SLOWLY, "Now. [1]", FERRY);
        there.find(".notice button").click();
        assertThat(there.find(".question")).isFocused();
        assertThat(there.answered(0).locator(".prose")).hasText("Now.1");
    }

    @Test
    void aMarkKeepsTheFocusWhileTheAnswerIsPutInAnew() {
        Widget widget = bubble("").open();
        staged.cite(SLOWLY, "It sailed. [1]\n\n", "It came back. [1]", rest, FERRY);
        widget.send(SLOWLY);
        Locator mark = widget.find("a.mark").first();
        mark.focus();

        rest.countDown();
        widget.answered(0);

        assertThat(widget.find("a.mark").first()).isFocused();
        assertThat(widget.find(".card")).isVisible();
    }

    @Test
    void aWidgetThatIsMovedGoesOnAndOneThatIsTakenAwayStops() {
        Widget widget = asking();
        page.evaluate("document.body.prepend(document.querySelector('docent-chat'))");
        assertThat(widget.find(".panel")).isVisible();
        assertThat(widget.find(".send")).hasAccessibleName("Stop answering");

        Object ended = page.evaluate("""
                async () => {
                  const chat = document.querySelector('docent-chat');
                  const busy = () => chat.shadowRoot.querySelector('.exchange').getAttribute('aria-busy');
                  chat.remove();
                  for (let i = 0; i < 100 && busy() === 'true'; i++) await new Promise(resolve => requestAnimationFrame(resolve));
                  return busy();
                }""");

        assertThat(ended).isEqualTo("false");
    }

    @Test
    void whatIsSetBeforeTheScriptIsThereCounts() {
        String early = """
                <script>
                  addEventListener('DOMContentLoaded', () => {
                    document.querySelector('docent-chat').questions = ['Who commands the ferry Heron?'];
                  });
                </script>""";
        String late = "<script type=\"module\">await new Promise(resolve => setTimeout(resolve)); await import('"
                + service() + "/widget/docent-chat.js');</script>";
        page.navigate(HOST.put("/early", "", early + late, tag("")));
        Widget widget = new Widget(page.locator("docent-chat")).open();

        assertThat(widget.find(".suggestion")).hasText("Who commands the ferry Heron?");
    }

    @Test
    void widgetsWithoutNamesKeepTheirConversationsApart() {
        page.navigate(HOST.put("/pair", "", script(), tag("mode=\"inline\"") + tag("mode=\"inline\"")));
        Widget one = new Widget(page.locator("docent-chat").nth(0));
        Widget two = new Widget(page.locator("docent-chat").nth(1));

        one.ask("Who commands the ferry Heron?");
        page.reload();

        assertThat(one.find(".question")).hasText("Who commands the ferry Heron?");
        assertThat(two.find(".exchange")).hasCount(0);
    }
}
