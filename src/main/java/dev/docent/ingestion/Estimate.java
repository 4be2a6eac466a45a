package dev.docent.ingestion;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Estimates the time that a run still takes. Turning text into vectors takes most of it, so characters are
/// counted: those of the files that are done, and those that the waiting ones most likely hold, going by their
/// size and by what files of their kind have held so far. Not safe for use by many threads.
final class Estimate {

    /// A file in hand is never taken for more than this much done.
    private static final double ALMOST = 0.9;

    private static final int ROUNDS = 5;

    private final Map<String, Kind> kinds = new HashMap<>();
    private final Map<String, Long> waiting = new HashMap<>();
    private final Map<String, Instant> inHand = new HashMap<>();
    private final Kind all = new Kind();
    private final Speed speed = new Speed();
    private Optional<Instant> begun = Optional.empty();

    /// Files with one ending.
    private static final class Kind {
        private long bytesLeft;
        private long bytesDone;
        private long characters;
        private int files;
    }

    /// @param bytes how large a file is that will have to be read
    void expect(String file, long bytes) {
        waiting.put(file, bytes);
        kind(file).bytesLeft += bytes;
    }

    void begin(String file, Instant now) {
        if (waiting.containsKey(file)) {
            begun = Optional.of(begun.orElse(now));
            inHand.put(file, now);
        }
    }

    /// The file need not be read after all.
    void skip(String file) {
        take(file);
    }

    /// @param characters how much text it held, with what lies within it
    void end(String file, long characters, Instant now) {
        long bytes = take(file);
        for (Kind kind : new Kind[] {kind(file), all}) {
            kind.bytesDone += bytes;
            kind.characters += characters;
            kind.files++;
        }
        begun.map(since -> seconds(since, now)).ifPresent(seconds -> speed.reached(seconds, done(now, seconds)));
    }

    private long take(String file) {
        long bytes = Optional.ofNullable(waiting.remove(file)).orElse(0L);
        kind(file).bytesLeft -= bytes;
        inHand.remove(file);
        return bytes;
    }

    /// @return empty as long as no text has been taken in, or if nothing is left
    Optional<Duration> remaining(Instant now) {
        if (begun.isEmpty() || all.characters == 0 || waiting.isEmpty()) {
            return Optional.empty();
        }
        double seconds = seconds(begun.get(), now);
        double done = done(now, seconds);
        double left = Math.max(0, left() + all.characters - done);
        double perSecond = speed.at(seconds, done);
        return perSecond == 0 ? Optional.empty() : Optional.of(Duration.ofMillis(Math.round(1_000 * left / perSecond)));
    }

    /// What is done of the files in hand follows from the speed, and the speed from what is done.
    private double done(Instant now, double seconds) {
        double done = all.characters;
        for (int i = 0; i < ROUNDS && seconds > 0; i++) {
            double each = done / seconds / Math.max(1, inHand.size());
            done = all.characters + inHand(now, each);
        }
        return done;
    }

    private double inHand(Instant now, double charactersASecond) {
        double done = 0;
        for (Map.Entry<String, Instant> file : inHand.entrySet()) {
            double whole = waiting.getOrDefault(file.getKey(), 0L) * perByte(kind(file.getKey()));
            done += Math.min(ALMOST * whole, charactersASecond * seconds(file.getValue(), now));
        }
        return done;
    }

    private double left() {
        return kinds.values().stream()
                .mapToDouble(kind -> kind.bytesLeft * perByte(kind))
                .sum();
    }

    /// A kind of which nothing is done yet is taken to be like the others, and what is known of the others
    /// counts as much as one file more of the kind.
    private double perByte(Kind kind) {
        double usual = (double) all.characters / Math.max(1, all.bytesDone);
        double one = (double) kind.bytesDone / Math.max(1, kind.files);
        return one == 0 ? usual : (kind.characters + usual * one) / (kind.bytesDone + one);
    }

    private Kind kind(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return kinds.computeIfAbsent(name.substring(name.lastIndexOf('.') + 1), _ -> new Kind());
    }

    private static double seconds(Instant from, Instant to) {
        return Duration.between(from, to).toNanos() / 1e9;
    }
}
