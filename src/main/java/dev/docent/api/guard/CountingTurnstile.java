package dev.docent.api.guard;

import dev.docent.retrieval.Load;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/// Counts the questions that are let in, and asks how long the next one would wait.
@Component
final class CountingTurnstile implements Turnstile {

    private final AtomicInteger inWork = new AtomicInteger();
    private final GuardProperties.Load settings;
    private final Load load;

    CountingTurnstile(GuardProperties settings, Load load) {
        this.settings = settings.load();
        this.load = load;
    }

    @Override
    public boolean enter() {
        if (inWork.incrementAndGet() > settings.most() || load.expectedWait().compareTo(settings.longestWait()) > 0) {
            inWork.decrementAndGet();
            return false;
        }
        return true;
    }

    @Override
    public void leave() {
        inWork.decrementAndGet();
    }

    @Override
    public Duration expectedWait() {
        return load.expectedWait();
    }
}
