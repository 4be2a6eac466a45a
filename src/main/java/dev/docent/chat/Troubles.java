package dev.docent.chat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/// Says in the log why the chat model does not answer: the same once in a while, however many questions it concerns.
/// Safe for use by many threads.
final class Troubles {

    private static final Logger log = LoggerFactory.getLogger(Troubles.class);
    private static final Duration WHILE = Duration.ofMinutes(10);

    /// Some providers say something else each time.
    private static final int REMEMBERED = 100;

    private final SequencedMap<String, Long> warned = new LinkedHashMap<>();
    private final LongSupplier nanoseconds;

    Troubles() {
        this(System::nanoTime);
    }

    /// @param nanoseconds the time by which a while is measured
    Troubles(LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
    }

    void tell(Throwable failure) {
        String why = String.valueOf(failure.getMessage());
        log.atLevel(isNew(why) ? Level.WARN : Level.DEBUG).log("The chat model could not answer: {}", why);
    }

    private synchronized boolean isNew(String why) {
        long now = nanoseconds.getAsLong();
        warned.values().removeIf(then -> now - then >= WHILE.toNanos());
        if (warned.containsKey(why)) {
            return false;
        }
        if (warned.size() >= REMEMBERED) {
            warned.pollFirstEntry();
        }
        warned.put(why, now);
        return true;
    }
}
