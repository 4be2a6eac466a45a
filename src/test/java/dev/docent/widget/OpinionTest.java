package dev.docent.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;

/// What somebody thinks of an answer is not lost on its way.
class OpinionTest extends BrowserTest {

    private static final String COMMENT = "The hour is missing.";

    @Test
    void aCommentThatCannotBeSentStaysAndIsSentLater() {
        Locator answer = home().ask(FERRY);
        answer.locator("button[aria-label='Not helpful']").click();
        Locator field = answer.locator(".opinion textarea");
        field.fill(COMMENT);
        page.route("**/feedback", Route::abort);

        answer.locator(".opinion button").click();

        assertThat(answer.locator(".opinion .hint")).hasText("That could not be sent. Try again.");
        assertThat(field).hasValue(COMMENT);
        page.unroute("**/feedback");
        answer.locator(".opinion button").click();
        assertThat(answer.locator(".opinion")).hasText("Thank you.");
        page.reload();
        page.locator("#gaps summary").click();
        assertThat(page.locator("#gaps")).containsText(COMMENT);
    }

    @Test
    void whoChoosesAgainFindsWhatTheyWrote() {
        Locator answer = home().ask(FERRY);
        answer.locator("button[aria-label='Not helpful']").click();
        Locator field = answer.locator(".opinion textarea");
        field.fill(COMMENT);

        answer.locator("button[aria-label='Helpful']").click();

        assertThat(answer.locator("button[aria-label='Helpful']")).hasAttribute("aria-pressed", "true");
        assertThat(field).hasValue(COMMENT);
        assertThat(field).hasAccessibleName("Anything to add? (optional)");
        assertThat(field).isFocused();
    }
}
