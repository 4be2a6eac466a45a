package dev.docent.model.chat;

import java.time.Duration;
import java.util.Locale;

/// Times as they are said in messages.
final class Spoken {

    private Spoken() {}

    static String of(Duration time) {
        if (time.toMillis() < 1_000) {
            return time.toMillis() + " ms";
        }
        if (time.toMillisPart() > 0) {
            return String.format(Locale.ROOT, "%.1f seconds", time.toMillis() / 1_000.0);
        }
        return time.toSeconds() == 1 ? "1 second" : time.toSeconds() + " seconds";
    }
}
