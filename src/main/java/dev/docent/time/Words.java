package dev.docent.time;

import java.util.Arrays;
import java.util.Set;

/// Sets of words, written with spaces between them.
final class Words {

    private Words() {}

    static Set<String> of(String words) {
        return Set.copyOf(Arrays.asList(words.split(" ", -1)));
    }
}
