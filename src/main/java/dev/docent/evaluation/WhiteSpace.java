package dev.docent.evaluation;

import java.util.regex.Pattern;

/// What counts as white space in a set's texts: everything Unicode calls so, no-break spaces and control characters
/// included.
final class WhiteSpace {

    private static final String CHARACTERS = "\\s\\x1c-\\x1f\\x85\\p{Z}";

    private static final Pattern RUN = Pattern.compile("[" + CHARACTERS + "]+");

    private static final Pattern RUN_OR_HYPHENS = Pattern.compile("[" + CHARACTERS + "\u00ad\u2010-]+");

    private WhiteSpace() {}

    /// @return the text with one space for every run of white space, and none at its ends
    static String collapse(String text) {
        return RUN.matcher(text).replaceAll(" ").strip();
    }

    /// @return the text with no white space and no hyphens, for formats in which readers differ on both
    static String removeWithHyphens(String text) {
        return RUN_OR_HYPHENS.matcher(text).replaceAll("");
    }
}
