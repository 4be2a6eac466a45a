package dev.docent.ingestion;

import dev.docent.document.DocumentFile;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
    private final FileKinds kinds = new FileKinds();
    private final Map<String, Long> waiting = new HashMap<>();
    private final Map<String, Long> large = new HashMap<>();
    private final Map<String, Instant> inHand = new HashMap<>();

    /// How far files in hand are.
    private final Map<String, Part> parts = new HashMap<>();

    /// Files in hand that hold others: those count in their place.
    private final Set<String> opened = new HashSet<>();

    private final Speed speed = new Speed();
    private Optional<Instant> begun = Optional.empty();
    private double charactersDone;

    /// @param mostCharacters how much text is kept of one file
    Estimate(long mostCharacters) {
        this.mostCharacters = mostCharacters;
    }

    /// @param reached when that much was done
    private record Part(long characters, double done, Instant reached) {

        double charactersDone() {
            return characters * done;
        }

        double charactersLeft() {
            return characters * (1 - done);
        }
    }

    /// @param bytes how large a file is that will have to be read
    void expect(String file, long bytes) {
        waiting.put(file, bytes);
        if (bytes > LARGE) {
            large.put(file, bytes);
        } else {
            kinds.expect(file, bytes);
        }
    }

    /// What a file holds takes the place of what was expected of it.
    ///
    /// @param within the files within it, with their sizes
    void open(String file, Map<String, Long> within) {
        Long bytes = waiting.get(file);
        if (bytes != null && !within.isEmpty() && opened.add(file)) {
            inHand.remove(file);
            takeExpected(file, bytes);
            within.forEach(this::expect);
        }
    }

    void begin(String file, Instant now) {
        if (waiting.containsKey(file) && !opened.contains(file)) {
            begun = Optional.of(begun.orElse(now));
            inHand.put(file, now);
        }
    }

    /// @param characters how much text a file in hand holds
    /// @param part how much of it is done, from 0 to 1
    void advance(String file, long characters, double part, Instant now) {
        Long bytes = waiting.get(file);
        if (bytes != null && inHand.containsKey(file)) {
            if (parts.put(file, new Part(characters, part, now)) == null) {
                takeExpected(file, bytes);
            }
            reach(now);
        }
    }

    /// The file need not be read after all.
    void skip(String file) {
        take(file);
    }

    /// @param own how much text it held
    /// @param within how much text the files within it held
    /// @param isWhole false if some was cut off, so that it tells nothing of how much text such files hold
    void end(String file, long own, long within, boolean isWhole, Instant now) {
        boolean wasOpened = opened.contains(file);
        long bytes = take(file);
        charactersDone += own + (wasOpened ? 0 : within) + EACH_FILE;
        if (wasOpened) {
            kinds.learnWhole(file, bytes, own + within);
        } else if (isWhole) {
            kinds.learn(file, bytes, own + within);
        }
        reach(now);
    }

    private void reach(Instant now) {
        begun.map(since -> seconds(since, now)).ifPresent(seconds -> speed.reached(seconds, done(now, seconds)));
    }

    private long take(String file) {
        inHand.remove(file);
        boolean isKnown = parts.remove(file) != null;
        Long bytes = waiting.remove(file);
        if (bytes == null) {
            return 0;
        }
        if (opened.remove(file)) {
            String first = file + DocumentFile.WITHIN;
            List<String> left =
                    waiting.keySet().stream().filter(it -> it.startsWith(first)).toList();
            left.forEach(this::take);
        } else if (!isKnown) {
            takeExpected(file, bytes);
        }
        return bytes;
    }

    private void takeExpected(String file, long bytes) {
        if (large.remove(file) == null) {
            kinds.take(file, bytes);
        }
    }

    /// @return whether a file is still to be read, or in hand
    boolean isOpen() {
        return !waiting.isEmpty();
    }

    /// @return empty as long as too little text has been taken in, or if nothing is left
    Optional<Duration> remaining(Instant now) {
        double expected = left();
        double surelyDone = charactersDone
                + parts.values().stream().mapToDouble(Part::charactersDone).sum();
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
            if (part == null) {
                double whole = characters(file.getKey(), waiting.getOrDefault(file.getKey(), 0L));
                done += Math.min(ALMOST * whole, charactersASecond * seconds(file.getValue(), now));
            } else {
                double since = charactersASecond * seconds(part.reached(), now);
                done += part.charactersDone() + Math.min(ALMOST * part.charactersLeft(), since);
            }
        }
        return done;
    }

    private double left() {
        double left = kinds.left(EACH_FILE) + (double) opened.size() * EACH_FILE;
        left += parts.values().stream()
                .mapToDouble(part -> part.characters() + EACH_FILE)
                .sum();
        for (Map.Entry<String, Long> file : large.entrySet()) {
            left += characters(file.getKey(), file.getValue());
        }
        return left;
    }

    private double characters(String file, long bytes) {
        return Math.min((double) mostCharacters, bytes * kinds.perByte(file)) + EACH_FILE;
    }

    private static double seconds(Instant from, Instant to) {
        return Duration.between(from, to).toNanos() / 1e9;
    }
}
