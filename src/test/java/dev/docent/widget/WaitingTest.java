package dev.docent.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import dev.docent.conversation.Progress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What is shown while there is no answer yet, and where there will be none.
class WaitingTest extends BrowserTest {

    @Test
    void aQuestionThatIsAskedOfflineIsAskedOnceTheReaderIsBack() {
        Widget widget = bubble("").open();
        widget.ask("Who commands the ferry Heron?");
        page.context().setOffline(true);
        assertThat(widget.find(".offline")).isVisible();

        widget.send(FERRY);
        assertThat(widget.find(".notice")).containsText("You are offline.");
        widget.send(BRIDGE);
        assertThat(widget.find(".notice")).hasCount(2);
        page.context().setOffline(false);

        assertThat(widget.answered(1).locator(".prose")).containsText("first crossing");
        assertThat(widget.answered(2).locator(".side")).hasCount(2);
        assertThat(widget.find(".offline")).isHidden();
        assertThat(widget.find(".notice")).hasCount(0);
    }

    @Test
    void whatTakesLongSaysSo() {
        CountDownLatch rest = new CountDownLatch(1);
        staged.dictate("Take your time", List.of("At last. [1]"), rest, FERRY);
        Widget widget = bubble("").open();
        page.evaluate("""
                () => {
                  window.spoken = [];
                  const status = document.querySelector('docent-chat').shadowRoot.querySelector('[role=status]');
                  new MutationObserver(() => spoken.push(status.textContent)).observe(status, { childList: true });
                }""");

        widget.send("Take your time");

        assertThat(widget.find(".stage")).hasText("Reading the best passages");
        assertThat(widget.find(".stage + .hint")).isVisible(new IsVisibleOptions().setTimeout(20_000));
        assertThat((List<?>) page.evaluate("spoken.filter(text => text.startsWith('This is taking longer'))"))
                .hasSize(1);
        rest.countDown();
        assertThat(widget.answered(0).locator(".prose")).hasText("At last.1");
        assertThat(widget.find(".stage + .hint")).isHidden();
    }

    @Test
    void aFailureIsToldWithItsTraceAndCanBeTriedAgain() {
        staged.play("Break", (_, listener) -> {
            listener.accept(new Progress.Text("It "));
            throw new IllegalStateException("staged");
        });
        Widget widget = bubble("").open();

        widget.send("Break");

        assertThat(widget.find(".notice")).containsText("Something went wrong.");
        assertThat(widget.find(".notice")).containsText(Pattern.compile("Trace [0-9a-f]{32}"));
        assertThat(widget.find(".prose")).hasText("It");
        staged.say("Break", "Mended. [1]", FERRY);
        widget.find(".notice button").click();
        assertThat(widget.answered(0).locator(".prose")).hasText("Mended.1");
    }

    @Test
    void anAnswerBeforeAllDocumentsAreReadSaysSoAndCanBeAskedForAgain() {
        staged.sayEarly("So soon?", FERRY);
        Widget widget = bubble("").open();

        widget.send("So soon?");

        assertThat(widget.answered(0).locator(".notice.calm")).containsText("Not all documents have been read yet");
        staged.say("So soon?", "All is read. [1]", FERRY);
        widget.answered(0).locator(".notice button").click();
        assertThat(widget.answered(0).locator(".prose")).hasText("All is read.1");
        assertThat(widget.find(".notice")).hasCount(0);
    }

    @Test
    void whoAsksTooMuchIsToldWhenToGoOn() {
        page.route(
                "**/api/v1/ask",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(429)
                        .setHeaders(Map.of("Content-Type", "application/problem+json", "Retry-After", "12"))
                        .setBody("""
                        {"type": "urn:docent:problem:limit-reached", "title": "Too many calls", "status": 429,
                         "detail": "There were too many calls; try again later."}""")));
        Widget widget = home();

        widget.send("Again");

        assertThat(widget.find(".notice")).containsText("You can go on in 12 seconds");
    }

    @Test
    void theTimeToWaitIsCountedDown() {
        page.clock().install();
        page.route(
                "**/api/v1/ask",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(429)
                        .setHeaders(Map.of("Content-Type", "application/problem+json", "Retry-After", "40"))
                        .setBody("{\"title\": \"Too many calls\", \"status\": 429}")));
        Widget widget = home();
        widget.send("Again");
        assertThat(widget.find(".notice")).containsText(Pattern.compile("in (40|3\\d) seconds"));

        page.clock().fastForward(20_000);

        assertThat(widget.find(".notice")).containsText(Pattern.compile("in (20|1\\d) seconds"));
        page.clock().fastForward(30_000);
        assertThat(widget.find(".notice")).containsText("You can go on now.");
    }

    @Test
    void aServiceThatHasTooMuchToDoSaysWhenToComeBack() {
        page.route(
                "**/api/v1/ask",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(503)
                        .setHeaders(Map.of("Content-Type", "application/problem+json", "Retry-After", "7"))
                        .setBody("{\"title\": \"Too much to do\", \"status\": 503}")));
        Widget widget = home();

        widget.send("Again");

        assertThat(widget.find(".notice.calm")).containsText("You can try again in 7 seconds");
    }

    @Test
    void aPageThatTheServiceDoesNotKnowIsRefused() {
        page.navigate(HOST.put("/stranger", "", script(), "<docent-chat widget=\"stranger\"></docent-chat>"));
        Widget widget = new Widget(page.locator("docent-chat")).open();

        widget.send(FERRY);

        assertThat(widget.find(".notice")).containsText("The service does not take questions from this page.");
    }

    @Test
    void aServiceThatIsNotThereIsToldOf() {
        Widget widget = bubble("server=\"http://localhost:9\"").open();

        widget.send(FERRY);

        assertThat(widget.find(".notice")).containsText("The service cannot be reached at the moment.");
        assertThat(errors).isEmpty();
    }
}
