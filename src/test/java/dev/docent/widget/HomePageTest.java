package dev.docent.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/// What a newcomer sees first.
class HomePageTest extends BrowserTest {

    private Locator documents() {
        return page.locator("#documents");
    }

    @Test
    void theDocumentsAreListedWithWhatBecameOfThem() {
        home();

        assertThat(page.locator("#totals")).hasText("5 documents");
        assertThat(documents()).containsText("New ferry crosses the bay");
        assertThat(documents().locator("li.failed")).containsText("Not readable");
        assertThat(page.locator("#collections")).containsText("harbour");
    }

    @Test
    void documentsAreFoundByTheirTitles() {
        home();
        assertThat(documents()).containsText("Bridge opened");

        page.locator("#query").fill("ferry");

        assertThat(documents().locator("li")).hasCount(1);
        assertThat(documents().locator("a")).hasText("New ferry crosses the bay");
        page.locator("#query").fill("nothing of the kind");
        assertThat(documents()).containsText("No title or file name holds these words.");
    }

    @Test
    void documentsAreListedByTheirState() {
        home();
        assertThat(documents().locator("li.indexed").first()).isVisible();

        page.locator("#status").selectOption("failed");

        assertThat(documents().locator("li")).hasCount(1);
        assertThat(documents()).containsText("Not readable");
    }

    @Test
    void whatTheTextsSayIsFoundToo() {
        home();

        page.locator("#query").fill("who commands the ferry");

        assertThat(page.locator("#passages")).containsText("Captain Mara Lind");
        page.locator("#passages a").first().click();
        assertThat(page.locator("#text mark").first()).isInViewport();
    }

    @Test
    void aListThatCannotBeLoadedSaysSo() {
        home();
        assertThat(documents()).containsText("Bridge opened");
        page.route("**/api/v1/documents?*", com.microsoft.playwright.Route::abort);

        page.locator("#query").fill("ferry");

        assertThat(page.locator("#unlisted")).containsText("The list could not be loaded.");
        page.unroute("**/api/v1/documents?*");
        page.locator("#query").fill("ferry ");
        assertThat(documents().locator("li")).hasCount(1);
        assertThat(page.locator("#unlisted")).isHidden();
    }

    @Test
    void aCollectionLimitsTheListAndTheAnswers() {
        Widget widget = home();
        page.locator("#collections button", new com.microsoft.playwright.Page.LocatorOptions().setHasText("papers"))
                .click();

        assertThat(page.locator("#scope")).hasText("Questions are answered from “papers” only.");
        assertThat(documents()).not().containsText("ferry");
        assertThat(widget.ask(FERRY)).hasAttribute("data-state", "not_found");
    }

    @Test
    void questionsThatTheDocumentsAnswerAreOffered() {
        Widget widget = home();
        Locator first = widget.find(".suggestion").first();

        first.click();

        assertThat(widget.answered(0).locator(".source")).not().hasCount(0);
        assertThat(widget.find(".suggestion").first()).isHidden();
    }

    @Test
    void anUploadCanBeAskedAtOnce() {
        Widget widget = home();
        page.locator("#into").fill("uploads");
        page.locator("#files")
                .setInputFiles(new FilePayload(
                        "mill.md",
                        "text/markdown",
                        "The Osprey Mill was opened by Tamsin Vale.".getBytes(StandardCharsets.UTF_8)));

        assertThat(page.locator("#uploading")).containsText("1 file received.");
        assertThat(page.locator("#collections")).containsText("uploads", new ContainsTextOptions().setTimeout(30_000));
        assertThat(widget.ask("Who opened the Osprey Mill?").locator(".prose")).containsText("Tamsin Vale");
        Locator mill = documents().locator("a", new Locator.LocatorOptions().setHasText("mill"));
        String id = mill.getAttribute("href").replaceFirst(".*/", "");
        page.evaluate("id => fetch(`/api/v1/documents/${id}`, { method: 'DELETE' })", id);
    }

    @Test
    void whatIsUploadedWhileOtherFilesAreIndexedIsSentAtOnceOrNext() {
        List<com.microsoft.playwright.Route> runs = new CopyOnWriteArrayList<>();
        List<com.microsoft.playwright.Route> posts = new CopyOnWriteArrayList<>();
        page.route("**/api/v1/ingestions/latest", runs::add);
        page.route("**/api/v1/documents", posts::add);
        home();

        upload("one.md");
        upload("two.md");
        assertThat(page.locator("#uploading")).containsText("1 file to be sent next");
        accept(posts, 1);
        accept(posts, 2);
        upload("three.md");
        accept(posts, 3);

        assertThat(page.locator("#uploading")).containsText("1 file received.");
        assertThat(posts.stream().map(post -> post.request().postData()))
                .satisfiesExactly(
                        one -> assertThat(one).contains("one.md"),
                        two -> assertThat(two).contains("two.md"),
                        three -> assertThat(three).contains("three.md"));
    }

    private void upload(String name) {
        page.locator("#files").setInputFiles(new FilePayload(name, "text/markdown", new byte[] {'x'}));
    }

    private void accept(List<com.microsoft.playwright.Route> posts, int number) {
        page.waitForCondition(() -> posts.size() == number);
        posts.getLast()
                .fulfill(new com.microsoft.playwright.Route.FulfillOptions()
                        .setStatus(202)
                        .setContentType("application/json")
                        .setBody("{\"ingestionId\": \"held\", \"files\": []}"));
    }

    @Test
    void anUploadThatCannotBeReadSaysWhyEvenIfAnotherRunIsFollowed() {
        List<com.microsoft.playwright.Route> held = new CopyOnWriteArrayList<>();
        page.route("**/api/v1/ingestions/latest", held::add);
        home();
        page.locator("#into").fill("broken");

        page.locator("#files")
                .setInputFiles(new FilePayload(
                        "torn.pdf", "application/pdf", "%PDF-1.7 torn".getBytes(StandardCharsets.UTF_8)));

        assertThat(page.locator("#uploading")).containsText("1 file received.");
        held.getFirst()
                .fulfill(new com.microsoft.playwright.Route.FulfillOptions()
                        .setContentType("text/event-stream")
                        .setBody("event:done\ndata:{\"files\": []}\n\n"));
        assertThat(page.locator("#uploading"))
                .containsText("could not be read", new ContainsTextOptions().setTimeout(30_000));
        assertThat(page.locator("#uploading .failures")).containsText("torn.pdf");
        Locator torn = documents().locator("a", new Locator.LocatorOptions().setHasText("torn"));
        String id = torn.getAttribute("href").replaceFirst(".*/", "");
        page.evaluate("id => fetch(`/api/v1/documents/${id}`, { method: 'DELETE' })", id);
    }

    @Test
    void theDescriptionOfTheInterfaceWorksUnderItsPolicy() {
        List<String> refused = new CopyOnWriteArrayList<>();
        page.onConsoleMessage(message -> refused.add(message.text()));
        page.navigate(service() + "/swagger-ui/index.html");
        Locator caller = page.locator("#operations-Documents-listDocuments, .opblock-get")
                .first();
        caller.locator(".opblock-summary-control").first().click();
        caller.locator(".try-out__btn").click();
        caller.locator(".execute").click();

        assertThat(caller.locator(".live-responses-table")).isVisible();
        assertThat(refused)
                .filteredOn(text -> text.contains("Content Security Policy"))
                .isEmpty();
    }

    @Test
    void ourPagesAllowNoScriptOrStyleButTheirOwn() {
        home();
        for (String path : List.of("/", "/documents/any", "/swagger-ui/index.html")) {
            String policy = page.navigate(service() + path).headerValue("content-security-policy");
            assertThat(policy)
                    .contains("script-src 'self'")
                    .contains("style-src 'self'")
                    .doesNotContain("unsafe");
        }
    }
}
