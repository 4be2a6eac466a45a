package dev.docent.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// The home page while things change around it.
class HomePageStateTest extends BrowserTest {

    private static final String LATEST = "**/api/v1/ingestions/latest";
    private static final String PROGRESS =
            "event:progress\ndata:{\"total\": 9, \"waiting\": 4, \"reading\": 1, \"secondsLeft\": 30}\n\n";
    private static final String DONE = "event:done\ndata:{\"id\": \"%s\", \"files\": []}\n\n";

    private static Route.FulfillOptions events(String body) {
        return new Route.FulfillOptions().setContentType("text/event-stream").setBody(body);
    }

    private static Route.FulfillOptions json(String body) {
        return new Route.FulfillOptions().setContentType("application/json").setBody(body);
    }

    /// As when another tab was looked at meanwhile.
    private void comeBack() {
        page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
    }

    @Test
    void whoComesBackFindsThePageAsTheyLeftIt() {
        Widget widget = home();
        assertThat(widget.find(".suggestion").first()).isVisible();
        assertThat(page.locator("#documents a").first()).isVisible();
        page.locator("#documents a").nth(1).focus();
        List<String> calls = new CopyOnWriteArrayList<>();
        page.onRequest(request -> calls.add(request.url().replaceFirst(".*/api/v1/(\\w+).*", "$1")));

        page.waitForResponse(LATEST, this::comeBack).finished();
        page.evaluate("fetch('/api/v1/caller').then(response => response.text())");

        assertThat(page.locator("#documents a").nth(1)).isFocused();
        // Questions may still be looked for.
        assertThat(calls).contains("ingestions").doesNotContain("documents", "collections");
    }

    @Test
    void aRunThatIsOverIsShownWithoutDisturbingWhatIsTheSame() {
        AtomicInteger runs = new AtomicInteger();
        page.route(LATEST, route -> route.fulfill(events(DONE.formatted("run" + runs.incrementAndGet()))));
        home();
        Locator second = page.locator("#documents a").nth(1);
        second.focus();
        second.evaluate("it => { it.dataset.same = 'yes'; }");

        page.waitForResponse("**/api/v1/documents?*", this::comeBack).finished();
        page.evaluate("fetch('/api/v1/caller').then(response => response.text())");

        assertThat(second).isFocused();
        assertThat(second).hasAttribute("data-same", "yes");
    }

    @Test
    void aRunIsFollowedHoweverOftenItsStreamEnds() {
        AtomicInteger tries = new AtomicInteger();
        page.route(LATEST, route -> {
            switch (tries.incrementAndGet()) {
                case 1 -> route.fulfill(events(PROGRESS));
                case 2 -> route.abort();
                case 3 -> route.fulfill(events(PROGRESS));
                default -> route.fulfill(events(DONE.formatted("run")));
            }
        });

        home();

        assertThat(page.locator("#ingestion progress")).isVisible();
        assertThat(page.locator("#ingestion"))
                .isHidden(
                        new com.microsoft.playwright.assertions.LocatorAssertions.IsHiddenOptions().setTimeout(30_000));
        assertThat(tries).hasValue(4);
    }

    @Test
    void suggestionsComeFromTheChosenCollection() {
        Widget widget = home();
        assertThat(widget.find(".suggestion").first()).isVisible();
        page.route("**/api/v1/questions?*", route -> {
            String asked = route.request().url().contains("collection=harbour") ? "Who? Where? When? Why?" : "All?";
            route.fulfill(json("{\"questions\": [\"" + String.join("\", \"", asked.split(" ", -1)) + "\"]}"));
        });

        choose("harbour");

        assertThat(widget.find(".suggestion")).hasText(new String[] {"Who?", "Where?", "When?", "Why?"});
        choose("All");
        assertThat(widget.find(".suggestion")).hasText(new String[] {"All?"});
    }

    private void choose(String collection) {
        page.locator("#collections button", new Page.LocatorOptions().setHasText(collection))
                .click();
    }

    @Test
    void aCollectionThatIsGoneLimitsNothing() {
        AtomicInteger runs = new AtomicInteger();
        page.route(LATEST, route -> route.fulfill(events(DONE.formatted("run" + runs.incrementAndGet()))));
        Widget widget = home();
        choose("papers");
        assertThat(widget.element()).hasAttribute("collection", "papers");
        page.route("**/api/v1/collections", route -> route.fulfill(json("""
                {"collections": [{"name": "harbour", "documents": 3}, {"name": "traps", "documents": 1}], "uploads": true}""")));

        comeBack();

        assertThat(page.locator("#collections [aria-pressed=true]")).containsText("All");
        assertThat(page.locator("#scope")).isEmpty();
        assertThat(page.locator("#documents li")).hasCount(6, new HasCountOptions().setTimeout(10_000));
        assertThat((Boolean) widget.element().evaluate("it => it.hasAttribute('collection')"))
                .isFalse();
    }

    @Test
    void aServiceWithoutDocumentsSaysSo() {
        page.route("**/api/v1/collections", route -> route.fulfill(json("{\"collections\": [], \"uploads\": true}")));
        page.route(
                "**/api/v1/documents?*",
                route -> route.fulfill(json("{\"documents\": [], \"page\": 0, \"total\": 0}")));

        Widget widget = home();

        assertThat(page.locator("#totals")).hasText("Nothing is indexed yet.");
        assertThat(page.locator("#documents")).hasText("There is nothing here yet.");
        assertThat(page.locator("#collections")).isHidden();
        assertThat(page.locator("#drop")).isVisible();
        assertThat(widget.field()).isVisible();
        assertThat(widget.find(".suggestion")).hasCount(0);
    }

    @Test
    void aFileThatIsDroppedBesideItsPlaceDoesNotTakeThePlaceOfThePage() {
        home();

        Object prevented = page.evaluate("""
                () => {
                  const files = new DataTransfer();
                  files.items.add(new File(['x'], 'mill.md'));
                  const drop = (type, data) => !document.querySelector('.masthead').dispatchEvent(
                    new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }));
                  return [drop('dragover', files), drop('drop', files), drop('drop', new DataTransfer())];
                }""");

        assertThat(prevented).isEqualTo(List.of(true, true, false));
    }

    @Test
    void nothingHasToBeKeptForThePageToWork() {
        page.addInitScript("""
                for (const name of ['sessionStorage', 'localStorage', 'BroadcastChannel']) {
                  Object.defineProperty(window, name, { get() { throw new DOMException('Denied', 'SecurityError'); } });
                }""");

        assertThat(home().ask(FERRY)).containsText("4 January 2026");
        assertThat(page.locator("#documents li").first()).isVisible();
        page.locator("#documents a", new Page.LocatorOptions().setHasText("New ferry"))
                .click();
        assertThat(page.locator("#text")).containsText("Captain Mara Lind");
    }
}
