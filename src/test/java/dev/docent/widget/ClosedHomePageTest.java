package dev.docent.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dev.docent.DocentApplication;
import dev.docent.access.Keys;
import dev.docent.access.NewKey;
import dev.docent.access.Quota;
import dev.docent.access.Role;
import dev.docent.access.Scope;
import dev.docent.ingestion.Ingestion;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// The service's own pages where keys are needed.
@DirtiesContext
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, classes = DocentApplication.class)
class ClosedHomePageTest {

    private static final Library LIBRARY = Library.create();
    private static final HostSite HOST = new HostSite();

    @LocalServerPort
    private int port;

    @Autowired
    private Keys keys;

    @Autowired
    private Ingestion ingestion;

    /// Both are there from the beginning of a test on.
    @SuppressWarnings("NullAway.Init")
    private BrowserContext context;

    @SuppressWarnings("NullAway.Init")
    private Page page;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("docent.data", () -> LIBRARY.data().toString());
        settings.add("docent.documents.folder", () -> LIBRARY.documents().toString());
        settings.add("docent.widget.sites.gazette.origins", HOST::origin);
        settings.add("docent.widget.sites.gazette.collections", () -> "harbour");
    }

    @BeforeEach
    void open() throws Exception {
        key(Set.of(Role.ADMIN), Scope.everything());
        context = Chromium.browser().newContext();
        page = context.newPage();
        ingestion.await(ingestion.latest().id());
        page.navigate(service() + "/");
    }

    @AfterEach
    void close() {
        if (context != null) {
            context.close();
        }
    }

    private String service() {
        return "http://localhost:" + port;
    }

    private String key(Set<Role> roles, Scope scope) {
        return keys.make(new NewKey("Reader", roles, scope, Quota.NONE)).secret();
    }

    private void enter(String key) {
        page.locator("#key").fill(key);
        page.locator("#key").press("Enter");
    }

    @Test
    void nothingIsShownWithoutAKey() {
        assertThat(page.locator("#admission")).containsText("This service needs a key");
        assertThat(page.locator("docent-chat")).isHidden();
        assertThat(page.locator("#documents li")).hasCount(0);

        enter("docent_made-up");

        assertThat(page.locator("#admission [role=alert]")).containsText("does not take this key");
    }

    @Test
    void whatCanBeNoKeyIsRefusedAtOnceAndTheRightOneIsTakenThen() {
        enter("docent_\u0430\u0431\u0432");

        assertThat(page.locator("#admission [role=alert]")).containsText("This is no key of the service");
        enter(key(Set.of(Role.ASK), Scope.everything()));
        assertThat(page.locator("#totals")).hasText("5 documents");
    }

    @Test
    void aKeyThatTheBrowserMayNotKeepIsGoodForThePage() {
        page.addInitScript("Object.defineProperty(window, 'sessionStorage', "
                + "{ get() { throw new DOMException('Denied', 'SecurityError'); } });");
        page.reload();

        enter(key(Set.of(Role.ASK), Scope.everything()));

        assertThat(page.locator("#totals")).hasText("5 documents");
        assertThat(new Widget(page.locator("docent-chat")).ask(BrowserTest.FERRY))
                .containsText("4 January 2026");
    }

    @Test
    void aReaderAsksAndReadsInTheirOwnCollection() {
        enter(key(Set.of(Role.ASK), Scope.named(List.of("harbour"))));
        assertThat(page.locator("#totals")).hasText("3 documents");
        assertThat(page.locator("#upload")).isHidden();
        assertThat(page.locator(".refresh")).isHidden();
        assertThat(page.locator("#gaps")).isHidden();

        Locator answer = new Widget(page.locator("docent-chat")).ask(BrowserTest.FERRY);

        assertThat(answer).containsText("4 January 2026");
        Assertions.assertThat(page.url()).doesNotContain("docent_");
        page.locator("#documents a").first().click();
        assertThat(page.locator("#text")).not().isEmpty();
        page.locator("#leave").click();
        assertThat(page.locator("#admission")).isVisible();
    }

    private Page visited(String question) {
        page.navigate(HOST.put(
                "/",
                "",
                "<script type=\"module\" src=\"" + service() + "/widget/docent-chat.js\"></script>",
                BrowserTest.tag("mode=\"inline\"")));
        Locator answer = new Widget(page.locator("docent-chat")).ask(question);
        return page.waitForPopup(() -> answer.locator("a.mark").first().click());
    }

    @Test
    void aVisitorOfAnotherSiteReadsEveryQuoteOfTheAnswerWithoutAKey() {
        Page source = visited(BrowserTest.BRIDGE);

        assertThat(source.locator("#text mark").first()).isInViewport();
        assertThat(source.locator("#admission")).hasCount(0);
        String first = source.locator("h1").textContent();
        source.locator("#steps a[aria-label^='Next quote']").click();
        assertThat(source.locator("h1")).not().hasText(first);
        assertThat(source.locator("#text mark").first()).isInViewport();
        assertThat(source.locator(".masthead nav")).isHidden();
        Assertions.assertThat(
                        source.waitForDownload(() -> source.locator("#original").click())
                                .suggestedFilename())
                .startsWith("bridge-");
    }

    @Test
    void aPdfHasItsTabAtOnceHoweverLongItIsFetched() {
        enter(key(Set.of(Role.ASK), Scope.everything()));
        List<Route> held = new CopyOnWriteArrayList<>();
        page.route("**/original", held::add);
        page.locator("#documents a", new Page.LocatorOptions().setHasText("Lighthouse log"))
                .click();

        Page tab = page.waitForPopup(() -> page.locator("#original").click());

        assertThat(tab.locator("body")).containsText("Fetching the file");
        page.waitForCondition(() -> !held.isEmpty());
        held.getFirst().fulfill(new Route.FulfillOptions().setStatus(500).setBody("{\"detail\": \"Not now.\"}"));
        assertThat(page.locator("#about [role=alert]")).containsText("Not now.");
        page.waitForCondition(tab::isClosed);
    }

    @Test
    void aLinkThatIsOverSaysSoAndAsksForAKey() {
        String address = visited(BrowserTest.FERRY).url();
        page.navigate(address.replaceFirst("ticket=reader\\.", "ticket=reader.x"));

        assertThat(page.locator("#admission [role=alert]")).containsText("This link was good for a while only.");
        enter(key(Set.of(Role.ASK), Scope.everything()));
        assertThat(page.locator("#text mark").first()).isInViewport();
    }

    @Test
    void thePageThatAsksForAKeyBreaksNoRule() throws IOException {
        assertThat(page.locator("#admission")).isVisible();
        Axe.obeysTheRules(page);
        enter("docent_made-up");
        assertThat(page.locator("#admission [role=alert]")).isVisible();
        Axe.obeysTheRules(page);
    }

    @Test
    void anotherTabNeedsNoKeyOfItsOwn() {
        enter(key(Set.of(Role.values()), Scope.everything()));
        assertThat(page.locator("#upload")).isVisible();

        Page second = context.newPage();
        second.navigate(service() + "/");

        assertThat(second.locator("#totals")).hasText("5 documents");
    }
}
