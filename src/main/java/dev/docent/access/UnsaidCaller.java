package dev.docent.access;

import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Says once in the log where work was begun without saying on whose behalf: a thread that somebody forgot to tell.
final class UnsaidCaller {

    private static final Logger log = LoggerFactory.getLogger(UnsaidCaller.class);
    private static final AtomicBoolean TOLD = new AtomicBoolean();

    private UnsaidCaller() {}

    /// @return somebody who may do and see nothing
    static Caller met() {
        if (TOLD.compareAndSet(false, true)) {
            log.warn(
                    "It was not said on whose behalf this is done, so that nothing is found; it is said only once.",
                    new IllegalStateException("No caller"));
        }
        return Caller.NOBODY;
    }
}
