package dev.docent.passage;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells the full stop at a sentence's end from the one after an abbreviation, an initial or an item's number.
final class SentenceEnds {

    /// A name or a word follows them, never a new sentence.
    private static final Set<String> BEFORE_NAMES = Set.of("""
            adm amb brig capt cmdr col cpl dr drs fr gen gov hon lt maj messrs mgr mr mrs ms msgr mt
            pres prof rep reps rev sen sens sgt st ca c pt supt vs viz cf approx e.g i.e dept univ
            assn""".split("\\s+", -1));

    /// A number follows them, or else it is the end.
    private static final Set<String> BEFORE_NUMBERS = Set.of("""
            jan feb mar apr jun jul aug sep sept oct nov dec no nos nr art arts sec secs fig figs vol
            vols ch chap p pp par para paras eq eqs ex ref refs cl tab app al op ver v""".split("\\s+", -1));

    /// They may stand at a sentence's end or within; the word that follows tells.
    private static final Set<String> ANYWHERE = Set.of("""
            inc corp co cos ltd bros jr sr llc plc ave blvd rd mass calif conn fla ill penn tex va
            wash wis""".split("\\s+", -1));

    /// Words that begin a sentence far more often than a name.
    private static final Set<String> BEGINNERS = Set.of("""
            a about according after all although an and another any as at because before both but by
            despite during each for from he her here his how however i if in instead it its later many
            meanwhile moreover most my no not of on once one or other our over she since so some such
            that the their then there these they this those though thus to two under until we what
            when where which while who why with without you your""".split("\\s+", -1));

    private static final Pattern DOTTED = Pattern.compile("(?:\\p{L}\\.)+\\p{L}|\\p{Lu}|[Pp]h\\.[Dd]");
    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}");
    private static final Pattern INITIAL_AND_STOP = Pattern.compile("\\p{Lu}\\.");
    private static final Pattern ITEM_NUMBER = Pattern.compile("\\s*[(\\[]?(?:\\d{1,3}|\\p{L}|[ivxIVX]+)[.)]+\\s*");
    private static final int NEXT_WORD = 40;
    private static final int LONGEST_WORD = 40;
    private static final int LONGEST_ITEM = 40;

    /// What goes on for so many characters is no sentence, whatever its stops are.
    private static final int LONGEST = 20_000;

    private static final String OPENING = "\"'“‘([«*_";

    private SentenceEnds() {}

    /// @param start where the sentence begins
    /// @param end a place where one may end, behind its white space
    static boolean isEnd(String text, int start, int end) {
        if (end - start > LONGEST) {
            return true;
        }
        if (end - start <= LONGEST_ITEM
                && ITEM_NUMBER.matcher(text).region(start, end).matches()) {
            return false;
        }
        if (end < text.length() && Character.isLowerCase(text.charAt(end))) {
            return false;
        }
        int stop = lastVisible(text, start, end);
        if (stop < start || text.charAt(stop) != '.') {
            return true;
        }
        String word = lastWord(text, Math.max(start, stop - LONGEST_WORD), stop);
        return !isAbbreviation(word, text.substring(end, Math.min(text.length(), end + NEXT_WORD)));
    }

    private static boolean isAbbreviation(String word, String rest) {
        if (INITIAL.matcher(word).matches() && INITIAL_AND_STOP.matcher(rest).lookingAt()) {
            return true;
        }
        // A single capital is an initial, a single small letter is short for a word.
        String lower = INITIAL.matcher(word).matches() ? word : word.toLowerCase(Locale.ROOT);
        if (BEFORE_NAMES.contains(lower)) {
            return true;
        }
        if (BEFORE_NUMBERS.contains(lower)) {
            return startsWithNumber(rest);
        }
        boolean mayGoOn = ANYWHERE.contains(lower) || DOTTED.matcher(word).matches();
        return mayGoOn && !BEGINNERS.contains(firstWord(rest));
    }

    private static boolean startsWithNumber(String rest) {
        return !rest.isEmpty() && (Character.isDigit(rest.charAt(0)) || rest.charAt(0) == '(');
    }

    private static int lastVisible(String text, int start, int end) {
        int last = end - 1;
        while (last >= start && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        return last;
    }

    private static String lastWord(String text, int from, int end) {
        int start = end;
        while (start > from && (Character.isLetterOrDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        return text.substring(start, end);
    }

    private static String firstWord(String text) {
        int start = 0;
        while (start < text.length() && OPENING.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
