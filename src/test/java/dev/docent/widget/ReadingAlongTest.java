package dev.docent.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.IsInViewportOptions;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a reader sees and hears of an answer while and after it comes.
class ReadingAlongTest extends BrowserTest {

    private static final String SLOWLY = "Tell it slowly";

    @ParameterizedTest
    @ValueSource(strings = {"", "mode='inline'"})
    void everyAnswerIsInSightWhileItComes(String mode) {
        CountDownLatch rest = new CountDownLatch(1);
        staged.dictate(SLOWLY, List.of("It made its first crossing. [1]\n\n", "It came back."), rest, FERRY);
        Widget widget = bubble(mode);
        if (mode.isEmpty()) {
            widget.open();
        }
        widget.ask(BRIDGE);

        widget.send(SLOWLY);

        Locator second = widget.find(".exchange").nth(1);
        IsInViewportOptions whole = new IsInViewportOptions().setRatio(1);
        assertThat(second.locator(".prose")).isInViewport(whole);
        assertThat(second.locator(".question")).isInViewport(whole);
        rest.countDown();
        widget.answered(1);
        assertThat(second.locator(".prose")).isInViewport(whole);
        assertThat(second.locator(".sources summary")).isInViewport(whole);
    }

    @Test
    void theLastAnswerOfAnEarlierPageStandsAtTheEnd() {
        Widget widget = bubble("").open();
        widget.ask(BRIDGE);
        widget.ask(FERRY);

        page.reload();

        Locator last = widget.answered(1);
        assertThat(last.locator(".actions")).isInViewport();
        assertThat(last).not().hasClass(java.util.regex.Pattern.compile("asked"));
    }

    @Test
    void aMarkThatIsOutOfSightShowsItsQuoteOnceItHasTheFocus() {
        Widget widget = bubble("").open();
        Locator mark = widget.ask(FERRY).locator("a.mark").first();
        widget.ask(BRIDGE);
        assertThat(mark).not().isInViewport();

        page.evaluate("""
                async () => {
                  const { shadowRoot } = document.querySelector('docent-chat');
                  const scrolled = new Promise(resolve =>
                    shadowRoot.querySelector('.log').addEventListener('scroll', resolve, { once: true }));
                  shadowRoot.querySelector('a.mark').focus();
                  await scrolled;
                  await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
                }""");

        assertThat(widget.find(".card")).isVisible();
        assertThat(widget.find(".card")).isInViewport();
        double distance = Math.min(
                Math.abs(bottom(widget.find(".card")) - mark.boundingBox().y),
                Math.abs(widget.find(".card").boundingBox().y - bottom(mark)));
        assertThat(distance).isLessThan(20);
    }

    private static double bottom(Locator element) {
        return element.boundingBox().y + element.boundingBox().height;
    }

    @Test
    void anAnswerIsReadOutWithoutTheSignsThatLayItOut() {
        staged.say("Say it", "**Sunday**, says the paper. [1]\n\n- in `Northport`", FERRY);
        Widget widget = bubble("").open();

        widget.ask("Say it");

        assertThat(widget.spoken()).hasText("Sunday, says the paper. in Northport Sources: 1");
    }

    @Test
    void whatIsInAnotherLanguageThanTheWidgetIsNotReadAsIfItWereIn() {
        Locator answer = bubble("lang='de'").open().ask(FERRY);

        assertThat(answer.locator(".prose")).hasAttribute("lang", "");
        assertThat(answer.locator("blockquote").first()).hasAttribute("lang", "en");
        assertThat(answer.locator(".source bdi").first()).hasAttribute("lang", "en");
    }
}
