package dev.docent.document;

import java.nio.charset.StandardCharsets;

/// Shortens names that are too long to be kept. Those of different names stay different.
public final class ShortName {

    private static final int DIGITS = 16;

    private ShortName() {}

    /// @param bytes how long it may become, in UTF-8
    /// @param ending what is kept of its end in any case
    /// @return the name; its beginning, a digest of all of it and the ending if it is longer
    public static String of(String name, int bytes, String ending) {
        if (length(name) <= bytes) {
            return name;
        }
        String end = "…" + TextDigest.of(name, DIGITS) + ending;
        return beginning(name, bytes - length(end)) + end;
    }

    /// @param bytes how long it may be, in UTF-8
    /// @return as much of the name as there is room for, in whole characters
    public static String beginning(String name, int bytes) {
        int end = 0;
        int left = bytes;
        while (end < name.length()) {
            int next = name.offsetByCodePoints(end, 1);
            left -= length(name.substring(end, next));
            if (left < 0) {
                break;
            }
            end = next;
        }
        return name.substring(0, end);
    }

    private static int length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
