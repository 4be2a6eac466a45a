package dev.docent.time;

import java.util.Set;

/// Tells the day of writing from these days: "he met the envoy today", "the mill is a museum today".
final class Today {

    private static final int REACH = 40;
    private static final double OF_THESE_DAYS = 0.7;

    /// Verbs of one moment; whatever else the sentence says, it happened that day.
    private static final Set<String> BESIDE = Words.of("""
            said told met announced signed arrived opened closed died resigned launched confirmed agreed voted began ended won \
            lost left approved rejected ruled published released""");

    private static final Set<String> LASTING = Words.of("""
            is are am has have do does can may could remains remain still known used lives live stands stand exists exist works \
            consists uses means as until of since by from here world""");

    private Today() {}

    /// @param today where the word stands
    static double certainty(Tokens tokens, int today) {
        if (BESIDE.contains(tokens.at(today - 1).word())) {
            return 1;
        }
        boolean tells = Outlook.around(tokens, today, today + 1).tense() != Tense.UNKNOWN;
        boolean lasts = lasts(tokens, today - 1, -1) || lasts(tokens, today + 1, 1);
        return tells && !lasts ? 1 : OF_THESE_DAYS;
    }

    private static boolean lasts(Tokens tokens, int from, int step) {
        for (int i = from; Math.abs(i - from) < REACH && !SentenceEnds.at(tokens, i); i += step) {
            Token token = tokens.at(i);
            if (LASTING.contains(token.word()) || token.is("'") || token.is("’") || Slot.YEAR.fits(token)) {
                return true;
            }
        }
        return false;
    }
}
