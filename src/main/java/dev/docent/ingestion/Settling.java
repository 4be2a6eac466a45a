package dev.docent.ingestion;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Tells whether a file is written to its end: neither its size nor its time has changed for a while.
final class Settling {

    private final Duration settle;
    private final Clock clock;
    private final Map<String, Seen> changing = new HashMap<>();

    /// @param since when the file was first seen like this
    private record Seen(Stamp stamp, Instant since) {}

    Settling(Duration settle, Clock clock) {
        this.settle = settle;
        this.clock = clock;
    }

    /// @return how long a file must stay as it is
    Duration time() {
        return settle;
    }

    /// Its own time may tell that it has not changed for long. Where that lies ahead, as another machine's may,
    /// only looking again does.
    synchronized boolean isSettled(Listed file) {
        Instant now = clock.instant();
        Instant since = since(file, now);
        boolean settled = file.stamp().age(now).compareTo(settle) >= 0
                || Duration.between(since, now).compareTo(settle) >= 0;
        if (settled) {
            changing.remove(file.name());
        } else {
            changing.put(file.name(), new Seen(file.stamp(), since));
        }
        return settled;
    }

    private Instant since(Listed file, Instant now) {
        return Optional.ofNullable(changing.get(file.name()))
                .filter(seen -> seen.stamp().equals(file.stamp()))
                .map(Seen::since)
                .orElse(now);
    }

    /// Forgets about files that are gone.
    synchronized void keepOnly(Set<String> names) {
        changing.keySet().retainAll(names);
    }
}
