package dev.docent.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The widget where it covers the page.
class PhoneTest extends BrowserTest {

    private void openOnAPhone() {
        open(new Browser.NewContextOptions()
                .setViewportSize(375, 700)
                .setHasTouch(true)
                .setIsMobile(true));
    }

    @Test
    void wherePanelAndPageShareNoRoomThePageCannotBeReached() {
        page.setViewportSize(500, 700);
        page.navigate(HOST.put("/narrow", "", script(), "<a href='#' id='behind'>More news</a>" + tag("")));
        Widget widget = new Widget(page.locator("docent-chat")).open();

        for (int i = 0; i < 8; i++) {
            page.keyboard().press("Tab");
            assertThat(page.locator("#behind")).not().isFocused();
        }
        assertThat((Boolean) widget.find(".panel").evaluate("it => it.matches(':modal')"))
                .isTrue();
        page.setViewportSize(1280, 900);
        assertThat(widget.find(".panel:not(:modal)")).isVisible();
        page.locator("#behind").focus();
        assertThat(page.locator("#behind")).isFocused();
        widget.field().focus();
        page.keyboard().press("Escape");
        assertThat(widget.find(".panel")).isHidden();
        assertThat(widget.find(".launcher")).isFocused();
    }

    @ParameterizedTest
    @ValueSource(strings = {"requestClose", "close"})
    void whoGoesBackOnAPhoneIsLeftWithTheBubble(String way) {
        openOnAPhone();
        Widget widget = bubble("");
        page.evaluate("() => { window.left = 0; addEventListener('docent:close', () => window.left++); }");
        widget.find(".launcher").tap();
        assertThat(widget.find(".panel")).isVisible();

        widget.find(".panel").evaluate("(it, way) => it[way]()", way);

        assertThat(widget.find(".launcher")).isVisible();
        assertThat(widget.find(".panel")).isHidden();
        assertThat(page.evaluate(
                        "async () => { await new Promise(resolve => setTimeout(resolve)); return window.left; }"))
                .isEqualTo(1);
        page.reload();
        assertThat(widget.find(".launcher")).isVisible();
    }

    @Test
    void onAPhoneItFillsTheScreen() {
        openOnAPhone();
        Widget widget = bubble("");
        widget.find(".launcher").tap();

        assertThat(widget.find(".panel").boundingBox().width).isCloseTo(375, within(.5));
        assertThat(widget.find(".panel").boundingBox().height).isCloseTo(700, within(.5));
        Locator mark = widget.ask(FERRY).locator("a.mark").first();
        mark.tap();
        assertThat(widget.find(".card")).isVisible();
        assertThat(page.context().pages()).hasSize(1);
        page.waitForPopup(mark::tap);
    }
}
