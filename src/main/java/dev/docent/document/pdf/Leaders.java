package dev.docent.document.pdf;

import java.util.regex.Pattern;

/// The dots that lead from a title to its page in a table of contents.
final class Leaders {

    private static final Pattern DOTS = Pattern.compile("\\s*(?:[.·_]\\s?){5,}\\s*|\\s*…{2,}\\s*");

    private Leaders() {}

    static boolean areIn(String line) {
        return DOTS.matcher(line).find();
    }

    /// @return the line with a single mark in their place
    static String shortened(String line) {
        return DOTS.matcher(line).replaceAll(" … ").strip();
    }
}
