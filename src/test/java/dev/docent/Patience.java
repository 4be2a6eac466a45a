package dev.docent;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Waits as long as a busy machine may need, in all tests: what is awaited comes at once where it comes at all.
public final class Patience implements BeforeAllCallback {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    @Override
    public void beforeAll(ExtensionContext tests) {
        Awaitility.setDefaultTimeout(LONGEST);
        PlaywrightAssertions.setDefaultAssertionTimeout((double) LONGEST.toMillis());
    }
}
