package dev.docent.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The widget without a mouse, and without eyes.
class KeyboardTest extends BrowserTest {

    @Test
    void everythingIsReachedByKeysAloneAndTheFocusComesBack() {
        Widget widget = bubble("");
        page.keyboard().press("Tab");
        assertThat(widget.find(".launcher")).isFocused();

        page.keyboard().press("Enter");
        assertThat(widget.field()).isFocused();
        page.keyboard().type("Who commands the ferry Heron?");
        page.keyboard().press("Enter");
        Locator answer = widget.answered(0);
        assertThat(widget.field()).isFocused();

        back(widget.find(".actions button").nth(2));
        back(widget.find(".actions button").nth(1));
        back(widget.find(".actions button").nth(0));
        back(answer.locator(".source a.title").last());
        tabBackTo(answer.locator("a.mark").last());
        assertThat(widget.find(".card")).isVisible();
        Page source = page.waitForPopup(() -> page.keyboard().press("Enter"));
        assertThat(source.locator("mark").first()).isInViewport();
        source.close();

        page.keyboard().press("Escape");
        assertThat(widget.find(".card")).isHidden();
        page.keyboard().press("Escape");
        assertThat(widget.find(".panel")).isHidden();
        assertThat(widget.find(".launcher")).isFocused();
    }

    private void back(Locator expected) {
        page.keyboard().press("Shift+Tab");
        assertThat(expected).isFocused();
    }

    private void tabBackTo(Locator wanted) {
        for (int i = 0; i < 20 && !(Boolean) wanted.evaluate("it => it.matches(':focus')"); i++) {
            page.keyboard().press("Shift+Tab");
        }
        assertThat(wanted).isFocused();
    }

    @Test
    void aScreenReaderHearsWhatIsBeingDoneAndTheAnswerOnce() {
        Widget widget = bubble("").open();
        Locator spoken = widget.spoken();

        widget.send(FERRY);
        assertThat(spoken).hasText(Pattern.compile("Searching the documents|Reading the best passages|Sources"));
        widget.answered(0);

        assertThat(spoken).hasText(Pattern.compile(".*first crossing.*Sources: \\d+"));
        assertThat(widget.find(".log")).hasAttribute("aria-live", "off");
    }

    @Test
    void partsAreCalledByTheirNames() {
        Widget widget =
                bubble("heading='Ask the Gazette' greeting='Good morning.'").open();
        assertThat(widget.find(".greeting")).hasText("Good morning.");
        widget.ask(FERRY);

        assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.DIALOG))
                .hasAccessibleName("Ask the Gazette");
        assertThat(widget.field()).hasAccessibleName("Your question");
        assertThat(widget.find(".send")).hasAccessibleName("Send the question");
        assertThat(widget.find("a.mark").first())
                .hasAccessibleName(Pattern.compile("Source 1: New ferry crosses the bay, opens in a new tab"));
        assertThat(widget.find(".exchange").first()).hasAccessibleName(FERRY);
    }

    @Test
    void enterWithShiftBeginsALine() {
        Widget widget = bubble("").open();
        page.keyboard().type("Who commands");
        page.keyboard().press("Shift+Enter");
        page.keyboard().type("the ferry Heron?");

        assertThat(widget.field()).hasValue("Who commands\nthe ferry Heron?");
        assertThat(widget.find(".exchange")).hasCount(0);
    }
}
