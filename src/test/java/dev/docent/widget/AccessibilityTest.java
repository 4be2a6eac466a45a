package dev.docent.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.docent.widget.Axe.obeysTheRules;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// No page and no state breaks a rule that axe can check.
class AccessibilityTest extends BrowserTest {

    private void openIn(ColorScheme scheme) {
        open(new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(1280, 900));
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void theHomePage(ColorScheme scheme) throws IOException {
        openIn(scheme);
        Widget widget = home();
        assertThat(page.locator("#documents li").first()).isVisible();
        obeysTheRules(page);

        widget.ask(UNKNOWN);
        page.reload();
        page.locator("#gaps summary").click();
        obeysTheRules(page);
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void theConversation(ColorScheme scheme) throws IOException {
        openIn(scheme);
        Widget widget = bubble("questions=\"Who commands the ferry Heron?|" + FERRY + "\"");
        obeysTheRules(page);
        widget.open();
        obeysTheRules(page);

        Locator answer = widget.ask(FERRY);
        obeysTheRules(page);
        answer.locator("a.mark").first().hover();
        assertThat(widget.find(".card")).isVisible();
        obeysTheRules(page);
        answer.locator("button[aria-label='Not helpful']").click();
        assertThat(answer.locator(".opinion textarea")).isVisible();
        obeysTheRules(page);

        widget.ask(BRIDGE);
        obeysTheRules(page);
        widget.ask(UNKNOWN);
        obeysTheRules(page);
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void waitingAndFailing(ColorScheme scheme) throws IOException {
        openIn(scheme);
        CountDownLatch rest = new CountDownLatch(1);
        staged.dictate("Wait for it", List.of("Now. [1]"), rest, FERRY);
        page.clock().install();
        Widget widget = bubble("").open();
        widget.send("Wait for it");
        assertThat(widget.find(".stage")).isVisible();
        obeysTheRules(page);
        page.clock().fastForward(8_500);
        assertThat(widget.find(".stage + .hint")).isVisible();
        obeysTheRules(page);
        widget.find(".send").click();
        assertThat(widget.find(".notice")).isVisible();
        obeysTheRules(page);
        rest.countDown();

        staged.play("Fail", (_, _) -> {
            throw new IllegalStateException("staged");
        });
        widget.send("Fail");
        assertThat(widget.find(".notice")).hasCount(2);
        obeysTheRules(page);
        page.context().setOffline(true);
        assertThat(widget.find(".offline")).isVisible();
        obeysTheRules(page);
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void theSourcePage(ColorScheme scheme) throws IOException {
        openIn(scheme);
        Locator mark = home().ask(BRIDGE).locator("a.mark").first();
        Page source = page.waitForPopup(mark::click);
        assertThat(source.locator("mark").first()).isVisible();
        source.locator("#sought").fill("bridge");
        assertThat(source.locator("#after")).isVisible();
        obeysTheRules(source);
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void everythingOnAPhoneAndFromRightToLeft(ColorScheme scheme) throws IOException {
        open(new Browser.NewContextOptions()
                .setColorScheme(scheme)
                .setViewportSize(375, 700)
                .setHasTouch(true)
                .setIsMobile(true));
        bubble("lang=\"ar\"").open().ask(FERRY);
        obeysTheRules(page);
        home();
        assertThat(page.locator("#documents li").first()).isVisible();
        obeysTheRules(page);
        page.locator("#documents li.failed a").click();
        assertThat(page.locator("#about h1")).isVisible();
        obeysTheRules(page);
    }
}
