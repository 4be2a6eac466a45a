package dev.docent.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Media;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The page that shows where a quote stands.
class SourcePageTest extends BrowserTest {

    private Page source(String question) {
        Locator mark = home().ask(question).locator("a.mark").first();
        return page.waitForPopup(mark::click);
    }

    @Test
    void theDateSaysWhereItComesFrom() {
        Page source = source(FERRY);

        assertThat(source.locator("#about")).containsText("5 January 2026, as given by the document’s front matter");
        assertThat(source.getByText("Where it was published"))
                .hasAttribute("href", "https://gazette.example.org/ferry");
    }

    @Test
    void oneGoesFromQuoteToQuoteThroughAllDocumentsOfAnAnswer() {
        Page source = source(BRIDGE);
        String first = source.locator("h1").textContent();
        assertThat(source.locator("#steps")).containsText("Quote 1 of 2");
        assertThat(source.locator("#steps a[aria-label^='Previous']")).hasCount(0);

        source.locator("#steps a[aria-label^='Next quote']").click();

        assertThat(source.locator("h1")).not().hasText(first);
        assertThat(source.locator("#steps")).containsText("Quote 2 of 2");
        assertThat(source.locator("#text mark").first()).isInViewport();
        source.locator("#steps a[aria-label^='Previous quote']").click();
        assertThat(source.locator("h1")).hasText(first);
    }

    @Test
    void oneComesBackToTheQuoteFromAnywhere() {
        Page source = source(FERRY);
        assertThat(source.locator("#text mark").first()).isInViewport();
        source.evaluate("scrollTo(0, 0)");
        assertThat(source.locator("#text mark").first()).not().isInViewport();

        source.locator("#steps .here").click();

        assertThat(source.locator("#text mark").first()).isInViewport();
    }

    @Test
    void wordsAreFoundInTheDocumentAndCounted() {
        Page source = source(FERRY);

        source.locator("#sought").fill("HERON");

        assertThat(source.locator("#hits")).hasText("1 of 2");
        source.keyboard().press("Enter");
        assertThat(source.locator("#hits")).hasText("2 of 2");
        assertThat(source.evaluate("CSS.highlights.get('found').size")).isEqualTo(2);
        assertThat(source.locator("#text")).containsText("Captain Mara Lind");
        source.locator("#sought").fill("zeppelin");
        assertThat(source.locator("#hits")).hasText("Not found");
    }

    @Test
    void oneGoesBackToThePreviousMatch() {
        Page source = source(FERRY);
        source.locator("#sought").fill("heron");
        assertThat(source.locator("#hits")).hasText("1 of 2");

        source.locator("#before").click();

        assertThat(source.locator("#hits")).hasText("2 of 2");
        source.locator("#before").click();
        assertThat(source.locator("#hits")).hasText("1 of 2");
    }

    @Test
    void whatCannotBeSeenIsNotFound() {
        Page source = source(FERRY);
        source.locator("#sought").fill("crosses the bay");
        assertThat(source.locator("#hits")).hasText("Not found");

        home();
        page.locator("#documents a", new Page.LocatorOptions().setHasText("Lighthouse log"))
                .click();
        assertThat(page.locator("#text")).containsText("Page 3");
        page.locator("#sought").fill("Page 3");
        assertThat(page.locator("#hits")).hasText("Not found");
    }

    @Test
    void ofTooManyMatchesTheFirstAreShown() {
        page.route(
                "**/text",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/plain")
                        .setBody("The gull cries.\n\n".repeat(3_000))));
        page.route(
                "**/structure",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody("{\"blocks\": []}")));
        home();
        page.locator("#documents a").first().click();

        page.locator("#sought").fill("gull");

        assertThat(page.locator("#hits")).hasText("1 of 1000 or more");
        assertThat(page.evaluate("CSS.highlights.get('found').size")).isEqualTo(1_000);
    }

    @Test
    void theSignsOfMarkdownAreNotShownAndTheTitleStandsOnce() {
        Page source = source(FERRY);
        assertThat(source.locator("#text h2:not(.repeated)").first()).hasText("The harbour office");
        assertThat(source.locator("#contents li"))
                .hasText(new String[] {"The harbour office", "First crossing", "The crew"});

        assertThat(source.getByText("New ferry crosses the bay").filter(new Locator.FilterOptions().setVisible(true)))
                .hasCount(1);
        assertThat(source.locator("#text th")).hasText(new String[] {"Berth", "Depth"});
        assertThat(source.locator("#text td")).hasText(new String[] {"North", "4 metres"});
        assertThat(source.locator("#text")).not().containsText("#");
        assertThat(source.locator("#text")).not().containsText("|");
        assertThat(source.locator("#text")).not().containsText("---");
    }

    @Test
    void aDocumentThatHasChangedSinceItWasQuotedSaysSo() {
        String address = source(FERRY).url();
        page.navigate(address.replaceFirst("print=\\w+", "print=other"));
        page.reload();

        assertThat(page.locator("#changed")).containsText("has changed since it was quoted");
        assertThat(page.locator("#text mark")).hasCount(0);

        page.navigate(address.replaceFirst("#.*", "#span=999990-999999"));
        page.reload();
        assertThat(page.locator("#changed")).containsText("has changed since it was quoted");
        page.navigate(address);
        assertThat(page.locator("#text mark").first()).isInViewport();
        assertThat(page.locator("#changed")).isHidden();
    }

    @Test
    void onAPhoneTheTitleComesFirstAndTheContentsAreFoldedUpBeneathIt() {
        String address = source(FERRY).url().replaceFirst("#.*", "");
        page.setViewportSize(375, 700);
        page.navigate(address);
        assertThat(page.locator("#contents summary")).isVisible();

        assertThat(page.locator("#contents li").first()).isHidden();
        assertThat(page.locator("#about h1").boundingBox().y)
                .isLessThan(page.locator("#contents").boundingBox().y);
        page.locator("#original").focus();
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        assertThat(page.locator("#contents summary")).isFocused();
        page.keyboard().press("Enter");
        page.locator("#contents li button").last().click();
        assertThat(page.locator("#text h2").last()).isInViewport();

        page.setViewportSize(1280, 900);
        assertThat(page.locator("#contents li").first()).isVisible();
        assertThat(page.locator("#contents").boundingBox().x)
                .isGreaterThan(page.locator("#text").boundingBox().x + 600);
    }

    @Test
    void aQuoteOfWhichNothingIsShownIsMentioned() {
        String address = source(FERRY).url().replaceFirst("#.*", "");
        Object at = page.evaluate(
                "async path => (await (await fetch(path)).text()).indexOf('| -----')",
                address.replace("/documents/", "/api/v1/documents/") + "/text");

        page.navigate(address + "#span=" + at + "-" + ((int) at + 10));

        assertThat(page.locator("#changed")).containsText("nothing to show of it");
        page.locator("#steps .here").click();
        assertThat(page.locator("#text th").first()).isInViewport();
    }

    @Test
    void aPdfShowsItsPagesAndLeadsToTheOneThatIsQuoted() {
        home();
        page.locator("#documents a", new Page.LocatorOptions().setHasText("Lighthouse log"))
                .click();
        assertThat(page.locator("#text")).containsText("Page 3");
        String address = page.url();

        page.navigate(address + "#page=3");
        page.reload();

        assertThat(page.locator("#original")).hasText("Open the original file at page 3");
        assertThat(page.locator("#original")).hasAttribute("href", Pattern.compile("/original#page=3$"));
        assertThat(page.locator("#text .page-break").nth(2)).isInViewport();
    }

    @Test
    void onPaperThereIsTheTextAndTheQuote() {
        Page source = source(FERRY);

        source.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(source.locator(".masthead")).isHidden();
        assertThat(source.locator("#tools")).isHidden();
        assertThat(source.locator("h1")).isVisible();
        assertThat(source.locator("#text mark").first()).hasCSS("print-color-adjust", "exact");
    }

    @Test
    void aDocumentThatIsNotThereOrNotReadableSaysSo() {
        page.navigate(service() + "/documents/nothing");
        assertThat(page.locator("#about")).containsText("There is no document with the id 'nothing'.");

        home();
        page.locator("#documents li.failed a").click();
        assertThat(page.locator("#about")).containsText("Could not be read");
        assertThat(page.locator("#tools")).isHidden();
        assertThat(page.title()).endsWith("Docent");
    }
}
