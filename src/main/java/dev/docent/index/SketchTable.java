package dev.docent.index;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/// Finds sketches that may be nearly the same as another one, without comparing it with each: those that share
/// a band of bytes with it (Leskovec, Rajaraman and Ullman, "Mining of Massive Datasets", chapter 3). Of pairs
/// that share 80 % of their runs 998 in 1,000 are found, of those that share 90 % practically all. Kept in
/// plain arrays, since there are 21 entries a document. Not safe for use by many threads.
final class SketchTable {

    static final int BANDS = 21;
    static final int ROWS = 6;

    private static final int NONE = -1;

    private final List<Optional<Sketch>> sketches = new ArrayList<>();
    private final Deque<Integer> unused = new ArrayDeque<>();

    /// Where the chain of each hash begins. An entry is a sketch's number times the bands, plus the band.
    private int[] heads = filled(1 << 12);

    /// The entry that follows each one in its chain.
    private int[] next = new int[1 << 12];

    private static int[] filled(int length) {
        int[] array = new int[length];
        Arrays.fill(array, NONE);
        return array;
    }

    /// @return the sketch's number in this table
    int add(Sketch sketch) {
        int number = unused.isEmpty() ? sketches.size() : unused.pop();
        if (number == sketches.size()) {
            sketches.add(Optional.of(sketch));
            makeRoom();
        } else {
            sketches.set(number, Optional.of(sketch));
        }
        link(number, sketch);
        return number;
    }

    private void link(int number, Sketch sketch) {
        for (int band = 0; band < BANDS; band++) {
            int head = head(sketch, band);
            int entry = number * BANDS + band;
            next[entry] = heads[head];
            heads[head] = entry;
        }
    }

    private int head(Sketch sketch, int band) {
        return sketch.hash(band * ROWS, (band + 1) * ROWS) & (heads.length - 1);
    }

    private void makeRoom() {
        int entries = sketches.size() * BANDS;
        if (entries > next.length) {
            next = Arrays.copyOf(next, Math.max(entries, next.length + next.length / 2));
        }
        if (entries > heads.length) {
            heads = filled(2 * heads.length);
            for (int number = 0; number < sketches.size() - 1; number++) {
                int each = number;
                sketches.get(number).ifPresent(sketch -> link(each, sketch));
            }
        }
    }

    void remove(int number) {
        Sketch sketch = sketches.get(number).orElseThrow();
        for (int band = 0; band < BANDS; band++) {
            unlink(head(sketch, band), number * BANDS + band);
        }
        sketches.set(number, Optional.empty());
        unused.push(number);
    }

    private void unlink(int head, int entry) {
        if (heads[head] == entry) {
            heads[head] = next[entry];
            return;
        }
        int before = heads[head];
        while (next[before] != entry) {
            before = next[before];
        }
        next[before] = next[entry];
    }

    /// @return whether two sketches share a band
    static boolean areCandidates(Sketch one, Sketch other) {
        for (int band = 0; band < BANDS; band++) {
            if (one.hasSame(other, band * ROWS, (band + 1) * ROWS)) {
                return true;
            }
        }
        return false;
    }

    /// Hands over the number of each sketch that shares a band with this one, once for each such band.
    void candidates(Sketch sketch, IntConsumer consumer) {
        for (int band = 0; band < BANDS; band++) {
            for (int entry = heads[head(sketch, band)]; entry != NONE; entry = next[entry]) {
                int number = entry / BANDS;
                if (entry % BANDS == band
                        && sketches.get(number).orElseThrow().hasSame(sketch, band * ROWS, (band + 1) * ROWS)) {
                    consumer.accept(number);
                }
            }
        }
    }
}
