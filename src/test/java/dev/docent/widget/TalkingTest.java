package dev.docent.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.docent.conversation.Progress;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// A conversation, from the first question to the last opinion.
class TalkingTest extends BrowserTest {

    @Test
    void anAnswerLeadsWithOneClickToItsWordsInTheDocument() {
        Locator answer = home().ask(FERRY);
        assertThat(answer.locator(".prose")).containsText("made its first crossing");
        assertThat(answer.locator(".source .day").first()).containsText("“On Sunday” = 4 January 2026");

        Page source = page.waitForPopup(() -> answer.locator("a.mark").first().click());

        assertThat(source.locator("h1")).hasText("New ferry crosses the bay");
        assertThat(source.locator("mark").first()).isInViewport();
        String quote = String.join("", source.locator("#text mark").allTextContents());
        assertThat(quote).contains("On Sunday the new ferry Heron made its first crossing");
        assertThat(source.locator("mark.words").first()).hasText("Sunday");
    }

    @Test
    void aMarkShowsItsQuoteWhenPointedAtAndFocused() {
        Widget widget = home();
        Locator mark = widget.ask(FERRY).locator("a.mark").first();
        Locator card = widget.find(".card");

        mark.hover();
        assertThat(card).isVisible();
        assertThat(card).containsText("New ferry crosses the bay");
        assertThat(card).containsText("5 January 2026");
        assertThat(card.locator("mark")).hasText("Sunday");
        page.mouse().move(1, 1);
        assertThat(card).isHidden();

        mark.focus();
        assertThat(card).isVisible();
        assertThat(mark).hasAttribute("aria-describedby", "quote");
        page.keyboard().press("Escape");
        assertThat(card).isHidden();
        assertThat(mark).isFocused();
    }

    @Test
    void textIsThereAsSoonAsItComesAndTheSourcesOnceItIsWhole() {
        CountDownLatch rest = new CountDownLatch(1);
        staged.dictate("Tell it slowly", List.of("It made ", "its first ", "crossing. [1]"), rest, FERRY);
        Widget widget = home();

        widget.send("Tell it slowly");

        Locator exchange = widget.find(".exchange");
        assertThat(exchange.locator(".prose")).hasText("It made its first");
        assertThat(exchange.locator(".sources")).hasCount(0);
        rest.countDown();
        assertThat(widget.answered(0).locator(".prose")).hasText("It made its first crossing.1");
        assertThat(exchange.locator(".source")).not().hasCount(0);
    }

    @Test
    void aFollowUpIsUnderstood() {
        Widget widget = home();
        widget.ask("Who commands the ferry Heron?");

        Locator answer = widget.ask("And where was it built?");

        assertThat(answer.locator(".prose")).containsText("Gdansk");
    }

    @Test
    void whatIsStoppedEndsAtOnceAndCanBeAskedAgain() throws Exception {
        CountDownLatch left = new CountDownLatch(1);
        staged.play("Think for ever", (_, listener) -> {
            try {
                do {
                    listener.accept(new Progress.Text("more "));
                } while (!left.await(5, TimeUnit.MILLISECONDS));
                throw new IllegalStateException("Nobody has stopped it");
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            } finally {
                left.countDown();
            }
        });
        Widget widget = home();
        widget.send("Think for ever");
        assertThat(widget.find(".prose")).containsText("more more");

        widget.find(".send").click();

        assertThat(widget.find(".notice")).containsText("Stopped.");
        assertThat(left.await(10, TimeUnit.SECONDS)).isTrue();
        staged.say("Think for ever", "Done. [1]", FERRY);
        widget.find(".notice button").click();
        assertThat(widget.answered(0).locator(".prose")).hasText("Done.1");
        assertThat(widget.find(".exchange")).hasCount(1);
    }

    @Test
    void anOpinionIsKeptWithItsComment() {
        Widget widget = home();
        Locator answer = widget.ask(FERRY);

        answer.locator("button[aria-label='Not helpful']").click();
        answer.locator(".opinion textarea").fill("The hour is missing.");
        answer.locator(".opinion button").click();

        assertThat(answer.locator(".opinion")).hasText("Thank you.");
        assertThat(answer.locator("button[aria-label='Not helpful']")).hasAttribute("aria-pressed", "true");
        page.reload();
        assertThat(page.locator("#gaps")).containsText("Left open");
        page.locator("#gaps summary").click();
        assertThat(page.locator("#gaps")).containsText("The hour is missing.");
    }

    @Test
    void aConversationSurvivesAChangeOfPageUntilItIsCleared() {
        Widget widget = bubble("").open();
        widget.ask("Who commands the ferry Heron?");

        page.navigate(HOST.put("/other", "", script(), tag("")));

        Widget there = new Widget(page.locator("docent-chat"));
        assertThat(there.answered(0).locator(".prose")).containsText("Mara Lind");
        assertThat(there.ask("And where was it built?").locator(".prose")).containsText("Gdansk");
        there.find("button[aria-label='Start a new conversation']").click();
        assertThat(there.find(".exchange")).hasCount(0);
        page.reload();
        assertThat(there.find(".panel")).isVisible();
        assertThat(there.find(".exchange")).hasCount(0);
    }

    @Test
    void whatTheDocumentsDoNotSayIsSaidKindlyWithWhatCameNear() {
        Locator answer = home().ask(UNKNOWN);

        assertThat(answer).hasAttribute("data-state", "not_found");
        assertThat(answer.locator(".prose")).containsText("The documents do not say");
        assertThat(answer.locator(".prose a.mark")).hasCount(0);
        assertThat(page.locator("#gaps summary")).containsText("Left open");
    }

    @Test
    void whatCameNearIsListedAndLedTo() {
        staged.miss("Who sank the Heron?", FERRY);

        Locator answer = home().ask("Who sank the Heron?");

        assertThat(answer.locator(".sources summary")).containsText("What came near");
        assertThat(answer.locator(".sources")).hasAttribute("open", "");
        assertThat(answer.locator(".source").first()).containsText("New ferry crosses the bay");
        Page source = page.waitForPopup(
                () -> answer.locator(".source a.title").first().click());
        assertThat(source.locator("#text mark").first()).isInViewport();
    }

    @Test
    void sourcesThatDisagreeStandSideBySide() {
        Locator answer = home().ask(BRIDGE);

        Locator sides = answer.locator(".side");
        assertThat(sides).hasCount(2);
        assertThat(sides.locator("h4").allTextContents()).anyMatch(text -> text.contains("40"));
        assertThat(sides.locator("h4").allTextContents()).anyMatch(text -> text.contains("55"));
        assertThat(sides.nth(0).boundingBox().y).isCloseTo(sides.nth(1).boundingBox().y, within(.5));
        assertThat(sides.nth(0).locator(".place")).containsText("20");
    }

    @Test
    void sourcesStandOpenAndPraiseIsTaken() {
        Locator answer = home().ask(FERRY);
        assertThat(answer.locator(".source").first()).isVisible();

        answer.locator("button[aria-label='Helpful']").click();

        assertThat(answer.locator("button[aria-label='Helpful']")).hasAttribute("aria-pressed", "true");
        assertThat(answer.locator(".opinion textarea")).hasAccessibleName("Anything to add? (optional)");
    }

    @Test
    void anAnswerIsCopiedWithItsSources() {
        open(new com.microsoft.playwright.Browser.NewContextOptions()
                .setPermissions(List.of("clipboard-read", "clipboard-write")));
        Locator answer = home().ask(FERRY);

        answer.locator("button[aria-label='Copy with sources']").click();

        assertThat(page.locator("docent-chat [role=status]")).hasText("Copied.");
        String copied = (String) page.evaluate("navigator.clipboard.readText()");
        assertThat(copied)
                .contains(FERRY)
                .contains("[1] New ferry crosses the bay, 5 January 2026")
                .contains("“On Sunday the new ferry Heron made its first crossing")
                .contains(service() + "/documents/");
    }
}
