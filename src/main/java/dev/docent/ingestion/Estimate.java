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

    /// So much must be done before it tells anything of the rest.
    private static final double LEAST_DONE = 0.01;

    /// Files beyond this size are looked at one by one, since not all of their text may be kept.
    private static final long LARGE = 1_000_000;

    /// What a file costs beyond its text, as much as so many characters; measured with files of 700 and 12,000.
    private static final int EACH_FILE = 250;

    private final long mostCharacters;

    private final Map<String, Kind> kinds = new HashMap<>();
    private final Map<String, Long> waiting = new HashMap<>();
    private final Map<String, Long> large = new HashMap<>();
    private final Map<String, Instant> inHand = new HashMap<>();

    /// What is known of files in hand.
    private final Map<String, Part> parts = new HashMap<>();

    private final Kind all = new Kind();
    private final Speed speed = new Speed();
    private Optional<Instant> begun = Optional.empty();
    private double charactersDone;

    /// @param mostCharacters how much text is kept of one file
    Estimate(long mostCharacters) {
        this.mostCharacters = mostCharacters;
    }

    /// How far a file in hand is.
    private record Part(long characters, double done) {}

    /// Files with one ending.
    private static final class Kind {
        private long bytesLeft;
        private int filesLeft;
        private long bytesDone;
        private long characters;
        private int files;
    }

    /// @param bytes how large a file is that will have to be read
    void expect(String file, long bytes) {
        waiting.put(file, bytes);
        if (bytes > LARGE) {
            large.put(file, bytes);
        } else {
            Kind kind = kind(file);
            kind.bytesLeft += bytes;
            kind.filesLeft++;
        }
    }

    void begin(String file, Instant now) {
        if (waiting.containsKey(file)) {
            begun = Optional.of(begun.orElse(now));
            inHand.put(file, now);
        }
    }

    /// @param characters how much text a file in hand holds
    /// @param part how much of it is done, from 0 to 1
    void advance(String file, long characters, double part, Instant now) {
        if (inHand.containsKey(file)) {
            parts.put(file, new Part(characters, part));
            begun.map(since -> seconds(since, now)).ifPresent(seconds -> speed.reached(seconds, done(now, seconds)));
        }
    }

    /// The file need not be read after all.
    void skip(String file) {
        take(file);
    }

    /// @param characters how much text it held, with what lies within it
    void end(String file, long characters, Instant now) {
        long bytes = take(file);
        charactersDone += characters + EACH_FILE;
        // What is cut off tells nothing of how much text such files hold.
        if (characters < mostCharacters) {
            for (Kind kind : new Kind[] {kind(file), all}) {
                kind.bytesDone += bytes;
                kind.characters += characters;
                kind.files++;
            }
        }
        begun.map(since -> seconds(since, now)).ifPresent(seconds -> speed.reached(seconds, done(now, seconds)));
    }

    private long take(String file) {
        inHand.remove(file);
        parts.remove(file);
        Long bytes = waiting.remove(file);
        if (bytes == null) {
            return 0;
        }
        if (large.remove(file) == null) {
            Kind kind = kind(file);
            kind.bytesLeft -= bytes;
            kind.filesLeft--;
        }
        return bytes;
    }

    /// @return empty as long as too little text has been taken in, or if nothing is left
    Optional<Duration> remaining(Instant now) {
        double expected = left();
        double surelyDone = charactersDone
                + parts.values().stream().mapToDouble(Estimate::done).sum();
        if (begun.isEmpty() || waiting.isEmpty() || surelyDone <= LEAST_DONE * (charactersDone + expected)) {
            return Optional.empty();
        }
        double seconds = seconds(begun.get(), now);
        double done = done(now, seconds);
        double left = Math.max(0, expected + charactersDone - done);
        double perSecond = speed.at(seconds, done);
        return perSecond == 0 ? Optional.empty() : Optional.of(Duration.ofMillis(Math.round(1_000 * left / perSecond)));
    }

    /// What is done of the files in hand follows from the speed, and the speed from what is done.
    private double done(Instant now, double seconds) {
        double done = charactersDone;
        for (int i = 0; i < ROUNDS && seconds > 0; i++) {
            double each = done / seconds / Math.max(1, inHand.size());
            done = charactersDone + inHand(now, each);
        }
        return done;
    }

    private double inHand(Instant now, double charactersASecond) {
        double done = 0;
        for (Map.Entry<String, Instant> file : inHand.entrySet()) {
            Part part = parts.get(file.getKey());
            if (part != null) {
                done += done(part);
                continue;
            }
            double whole = characters(file.getKey(), waiting.getOrDefault(file.getKey(), 0L));
            done += Math.min(ALMOST * whole, charactersASecond * seconds(file.getValue(), now));
        }
        return done;
    }

    private static double done(Part part) {
        return part.characters() * part.done();
    }

    private double left() {
        double left = 0;
        for (Kind kind : kinds.values()) {
            left += kind.bytesLeft * perByte(kind) + kind.filesLeft * EACH_FILE;
        }
        for (Map.Entry<String, Long> file : large.entrySet()) {
            left += characters(file.getKey(), file.getValue());
        }
        return left;
    }

    private double characters(String file, long bytes) {
        Part part = parts.get(file);
        if (part != null) {
            return (double) part.characters() + EACH_FILE;
        }
        return Math.min((double) mostCharacters, bytes * perByte(kind(file))) + EACH_FILE;
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
