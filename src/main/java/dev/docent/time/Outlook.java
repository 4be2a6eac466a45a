package dev.docent.time;

import java.util.Optional;
import java.util.Set;

/// Where the sentence around a date looks.
///
/// @param footing what tells so
record Outlook(Tense tense, Footing footing) {

    static final Outlook UNCLEAR = new Outlook(Tense.UNKNOWN, Footing.PLAIN);

    private static final int REACH = 40;

    private static final Set<String> BEFORE_A_DEADLINE = Words.of("by until till");

    /// Behind these, a date is not that of the verb before: "is searching for a man after the attack on Friday".
    private static final Set<String> PARTING =
            Words.of("after following since over about amid despite against who which that whose");

    /// @param start the first token of the date
    /// @param end the token after its last
    static Outlook around(Tokens tokens, int start, int end) {
        Outlook said = verb(tokens, start, end);
        Outlook outlook =
                BEFORE_A_DEADLINE.contains(tokens.at(start - 1).word()) ? said.byDeadline(tokens, start) : said;
        return isRule(tokens, start, end, outlook.tense()) ? new Outlook(outlook.tense(), Footing.RULE) : outlook;
    }

    boolean isRule() {
        return footing == Footing.RULE;
    }

    /// @return how sure at most a day is that was chosen by where the sentence looks
    double most() {
        return footing.most();
    }

    private static Outlook verb(Tokens tokens, int start, int end) {
        boolean isPlanned = !isApostrophe(tokens.at(end)) && SentenceEnds.isMarkedAfter(tokens, end);
        return search(tokens, start - 1, -1, isPlanned)
                .or(() -> search(tokens, end, 1, isPlanned))
                .orElse(UNCLEAR);
    }

    /// Goes away from the date to the first verb that tells, no further than the sentence.
    ///
    /// @param isPlanned whether the present tense may say what is planned
    private static Optional<Outlook> search(Tokens tokens, int from, int step, boolean isPlanned) {
        boolean mayBePlanned = isPlanned;
        for (int i = from; Math.abs(i - from) < REACH && !SentenceEnds.at(tokens, i); i += step) {
            Optional<Outlook> told = Verbs.at(tokens, i);
            if (told.isPresent() && (mayBePlanned || told.get().footing() != Footing.SCHEDULED)) {
                return told;
            }
            mayBePlanned &= step > 0 || !PARTING.contains(tokens.at(i).word());
        }
        return Optional.empty();
    }

    /// Even what is past may have been set a day ahead: "was told to leave by Friday".
    private Outlook byDeadline(Tokens tokens, int start) {
        Token before = tokens.at(start - 2);
        if (before.is("has") || before.is("have")) {
            return new Outlook(Tense.FUTURE, Footing.SCHEDULED);
        }
        if (isRule()) {
            return this;
        }
        return switch (tense) {
            case FUTURE -> this;
            case PAST -> new Outlook(Tense.UNKNOWN, Footing.DEADLINE);
            case UNKNOWN -> new Outlook(Tense.FUTURE, Footing.DEADLINE);
        };
    }

    private static boolean isRule(Tokens tokens, int start, int end, Tense tense) {
        return holds(tokens, start - 1, -1, tense) || holds(tokens, end, 1, tense);
    }

    private static boolean holds(Tokens tokens, int from, int step, Tense tense) {
        for (int i = from; Math.abs(i - from) < REACH && !SentenceEnds.at(tokens, i); i += step) {
            if (EachTime.says(tokens, i) || (tense != Tense.PAST && EachTime.speaksToReader(tokens.at(i)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isApostrophe(Token token) {
        return token.is("'") || token.is("’");
    }
}
