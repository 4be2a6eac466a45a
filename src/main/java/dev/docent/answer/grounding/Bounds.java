package dev.docent.answer.grounding;

import dev.docent.answer.grounding.Amount.Bound;
import java.util.Locale;
import java.util.regex.Pattern;

/// Tells from the words around a number whether the number itself is meant, or what lies on one side of it.
public final class Bounds {

    private static final Pattern MORE = Pattern.compile(
            ".*\\b(more than|greater than|larger than|longer than|higher than|hotter than|warmer than|older than"
                    + "|heavier than|thicker than|exceed(s|ing|ed)?|over|above|beyond)\\W*(the |an? |some |about )?[$€£]?$");
    private static final Pattern LESS = Pattern.compile(
            ".*\\b(less than|fewer than|smaller than|shorter than|thinner than|lower than|colder than|cooler than|younger than"
                    + "|lighter than|below|under|under the age of)\\W*(the |an? |some |about )?[$€£]?$");
    private static final Pattern AT_LEAST =
            Pattern.compile(".*\\b(at least|no less than|no fewer than|not less than|a minimum of|minimum)\\W*[$€£]?$");
    private static final Pattern AT_MOST = Pattern.compile(
            ".*\\b(at most|at the most|no more than|not more than|up to|a maximum of|maximum|within|no longer than|no later than)\\W*(the |an? )?[$€£]?$");
    private static final Pattern OR_MORE =
            Pattern.compile("^\\W*(\\p{L}+ )?(or more|and more|or above|at least|at a minimum).*");
    private static final Pattern OR_LESS =
            Pattern.compile("^\\W*(\\p{L}+ )?(or less|or fewer|at most|at the most|or below).*");

    private static final int AROUND = 28;

    private Bounds() {}

    /// @param start where the number begins in the text
    /// @param end where it ends, with its unit or without
    public static Bound around(String text, int start, int end) {
        String before = text.substring(Math.max(0, start - AROUND), start).toLowerCase(Locale.ROOT);
        String after =
                text.substring(end, Math.min(text.length(), end + AROUND)).toLowerCase(Locale.ROOT);
        if (AT_LEAST.matcher(before).matches() || OR_MORE.matcher(after).matches()) {
            return Bound.AT_LEAST;
        }
        if (AT_MOST.matcher(before).matches() || OR_LESS.matcher(after).matches()) {
            return Bound.AT_MOST;
        }
        if (MORE.matcher(before).matches()) {
            return Bound.MORE;
        }
        return LESS.matcher(before).matches() ? Bound.LESS : Bound.EXACT;
    }
}
