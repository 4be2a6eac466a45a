package dev.docent.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LongConversationTest extends BrowserTest {

    private static final int QUESTIONS = 100;

    @Test
    void aConversationOfTwoHundredMessagesStaysUsable() {
        staged.say("Go on", "It made its first crossing on Sunday. [1]\n\n" + "It goes on and on. ".repeat(40), FERRY);
        Widget widget = bubble("").open();

        page.evaluate("""
                async count => {
                  const chat = document.querySelector('docent-chat');
                  for (let i = 0; i < count; i++) await chat.ask('Go on');
                }""", QUESTIONS);

        assertThat(widget.find(".exchange")).hasCount(QUESTIONS);
        assertThat(widget.find(".question").last()).isInViewport();
        double took = ((Number) page.evaluate("""
                async () => {
                  const field = document.querySelector('docent-chat').shadowRoot.querySelector('textarea');
                  const begun = performance.now();
                  field.value = 'Is it still quick?';
                  field.dispatchEvent(new Event('input', { bubbles: true }));
                  await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
                  return performance.now() - begun;
                }""")).doubleValue();
        assertThat(took).as("milliseconds for a key").isLessThan(500);

        page.reload();
        assertThat(widget.find(".exchange")).hasCount(QUESTIONS);
        assertThat(widget.ask(FERRY)).isVisible();
    }
}
