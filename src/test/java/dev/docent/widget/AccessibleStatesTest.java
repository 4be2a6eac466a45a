package dev.docent.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.docent.widget.Axe.obeysTheRules;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The rarer states of the pages and of the widget break no rule that axe can check either.
class AccessibleStatesTest extends BrowserTest {

    private void openIn(ColorScheme scheme) {
        open(new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(1280, 900));
    }

    private void refuse(String path, int status) {
        page.route(
                path,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(status)
                        .setHeaders(Map.of("Content-Type", "application/problem+json", "Retry-After", "12"))
                        .setBody("{\"title\": \"No\", \"detail\": \"Not now.\", \"status\": " + status + "}")));
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void everyNotice(ColorScheme scheme) throws IOException {
        openIn(scheme);
        Widget widget = home();
        int asked = 0;
        for (int status : List.of(429, 503, 403)) {
            refuse("**/api/v1/ask", status);
            widget.send("Again");
            assertThat(widget.find(".notice")).hasCount(++asked);
            page.unroute("**/api/v1/ask");
        }
        obeysTheRules(page);
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void anOpinionThatIsNotTaken(ColorScheme scheme) throws IOException {
        openIn(scheme);
        Locator answer = bubble("").open().ask(FERRY);
        refuse("**/feedback", 500);

        answer.locator("button[aria-label='Helpful']").click();

        assertThat(answer.locator(".opinion")).containsText("That could not be sent.");
        obeysTheRules(page);
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void anUploadAndARunThatGoOn(ColorScheme scheme) throws IOException {
        openIn(scheme);
        page.route(
                "**/api/v1/ingestions/latest",
                route -> route.fulfill(
                        new Route.FulfillOptions()
                                .setContentType("text/event-stream")
                                .setBody(
                                        "event:progress\ndata:{\"total\": 9, \"waiting\": 4, \"reading\": 1, \"secondsLeft\": 30}\n\n")));
        List<Route> held = new CopyOnWriteArrayList<>();
        page.route("**/api/v1/documents", held::add);
        home();
        assertThat(page.locator("#ingestion progress")).isVisible();
        page.locator("#files").setInputFiles(new FilePayload("mill.md", "text/markdown", new byte[] {'x'}));
        assertThat(page.locator("#uploading progress")).isVisible();
        page.locator("#query").fill("ferry");
        assertThat(page.locator("#within")).isVisible();
        obeysTheRules(page);

        refuse("**/api/v1/documents?*", 500);
        page.locator("#query").fill("bridge");
        assertThat(page.locator("#unlisted")).isVisible();
        obeysTheRules(page);
        held.getFirst().abort();
        assertThat(page.locator("#uploading [role=alert]")).isVisible();
        obeysTheRules(page);
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void everyKindOfDocument(ColorScheme scheme) throws IOException {
        openIn(scheme);
        home();
        page.locator("#documents a", new Page.LocatorOptions().setHasText("Lighthouse log"))
                .click();
        assertThat(page.locator("#text .page-break").first()).isVisible();
        obeysTheRules(page);

        home();
        page.locator("#documents a", new Page.LocatorOptions().setHasText("New ferry"))
                .click();
        assertThat(page.locator("#text table")).isVisible();
        page.navigate(page.url() + "#span=1-5&print=other");
        page.reload();
        assertThat(page.locator("#changed")).isVisible();
        obeysTheRules(page);

        page.navigate(service() + "/documents/nothing");
        assertThat(page.locator("#about [role=alert]")).isVisible();
        obeysTheRules(page);
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void theConversationOnAPhone(ColorScheme scheme) throws IOException {
        open(new Browser.NewContextOptions()
                .setColorScheme(scheme)
                .setViewportSize(375, 700)
                .setHasTouch(true)
                .setIsMobile(true));
        Widget widget = bubble("questions=\"Who commands the ferry Heron?\"").open();
        obeysTheRules(page);
        widget.ask(BRIDGE).locator("a.mark").first().tap();
        assertThat(widget.find(".card")).isVisible();
        obeysTheRules(page);
    }
}
