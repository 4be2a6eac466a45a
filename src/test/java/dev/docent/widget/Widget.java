package dev.docent.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;

/// The chat widget on a page, as somebody uses it.
record Widget(Locator element) {

    private static final double PATIENCE = 30_000;

    Locator find(String selector) {
        return element.locator(selector);
    }

    Widget open() {
        find(".launcher").click();
        assertThat(find(".panel")).isVisible();
        return this;
    }

    Locator field() {
        return find(".composer textarea");
    }

    /// Writes a question and sends it off.
    void send(String question) {
        field().fill(question);
        field().press("Enter");
    }

    /// Asks a question and waits for the whole answer.
    ///
    /// @return the question with its answer
    Locator ask(String question) {
        int before = find(".exchange").count();
        send(question);
        return answered(before);
    }

    /// @return the exchange with that number, from 0, once it has its answer
    Locator answered(int number) {
        Locator exchange = find(".exchange").nth(number);
        assertThat(exchange.locator(".actions")).isVisible(new IsVisibleOptions().setTimeout(PATIENCE));
        return exchange;
    }

    /// What a screen reader was told last.
    Locator spoken() {
        return find("[role=status]");
    }
}
