package dev.docent.time;

import java.util.Optional;
import java.util.Set;

/// The verbs, and words like them, that tell where a sentence looks.
final class Verbs {

    private static final Outlook BACK = new Outlook(Tense.PAST, Footing.PLAIN);
    private static final Outlook AHEAD = new Outlook(Tense.FUTURE, Footing.PLAIN);
    private static final Outlook SCHEDULED = new Outlook(Tense.FUTURE, Footing.SCHEDULED);
    private static final Outlook OBLIGED = new Outlook(Tense.FUTURE, Footing.RULE);
    private static final Outlook POSSIBLE = new Outlook(Tense.UNKNOWN, Footing.RULE);
    private static final Outlook INTENDED = new Outlook(Tense.UNKNOWN, Footing.DEADLINE);

    private static final Set<String> LOOKING_AHEAD =
            Words.of("will would ll won upcoming scheduled planned plans intends expected forthcoming");
    private static final Set<String> BEING = Words.of("is are am was were");
    private static final Set<String> BEFORE_TO = Words.of("is are am was were set going about");
    private static final Set<String> OBLIGING = Words.of("must should shall may can cannot ought");
    private static final Set<String> OBLIGING_BEFORE_TO = Words.of("need needs have has");
    private static final Set<String> MODAL = Words.of("must should may might would could can");
    private static final Set<String> POSSIBLY = Words.of("might could");

    private static final Set<String> PRESENT = Words.of("""
            begins starts opens takes expires due arrives leaves departs travels flies visits meets resumes closes ends \
            launches hosts""");
    private static final Set<String> GOING = Words.of("""
            visiting arriving leaving departing travelling traveling flying returning meeting hosting opening closing \
            launching starting beginning ending resuming coming going moving attending joining speaking addressing voting \
            heading""");
    private static final Set<String> PRESENT_BEING = Words.of("is are am s re m");

    /// "The visits" and "state visits" are nouns.
    private static final Set<String> BEFORE_A_NOUN =
            Words.of("the these those his her its their our my of to for official state recent two three several");
    private static final Set<String> BEFORE_NO_VERB = Words.of("the a an his her its their our this that these those");

    private static final Set<String> PAST = Words.of("""
            was were did had said met told went came took made gave won lost held began became left sent wrote spoke saw found \
            got ran led fell rose kept paid brought bought sold built broke drew felt flew grew knew struck stood taught \
            thought withdrew understood heard read cut hit put been has have ago""");
    private static final Set<String> BEFORE_A_PARTICIPLE = Words.of("be have has being get to");

    /// What was agreed or asked for may still lie ahead: "agreed to meet on Friday".
    private static final Set<String> INTENDING = Words.of("""
            agreed decided promised vowed pledged hoped refused offered threatened asked told ordered urged invited wanted \
            planned expected""");
    private static final int LONGEST_OBJECT = 3;

    private Verbs() {}

    /// @return where the token looks, if it tells
    static Optional<Outlook> at(Tokens tokens, int i) {
        Token token = tokens.at(i);
        if (MODAL.contains(token.word()) && isPerfect(tokens, i + 1)) {
            return Optional.of(BACK);
        }
        if (isObligation(tokens, i)) {
            return Optional.of(OBLIGED);
        }
        if (POSSIBLY.contains(token.word())) {
            return Optional.of(POSSIBLE);
        }
        return ahead(tokens, i).or(() -> scheduled(tokens, i)).or(() -> back(tokens, i));
    }

    /// "Must have met", but not "would have to meet".
    private static boolean isPerfect(Tokens tokens, int next) {
        int have = tokens.at(next).is("not") ? next + 1 : next;
        return tokens.at(have).is("have") && !tokens.at(have + 1).is("to");
    }

    private static boolean isObligation(Tokens tokens, int i) {
        Token token = tokens.at(i);
        boolean isWord = token.is(TokenKind.WORD) && OBLIGING.contains(token.word());
        return isWord
                || (OBLIGING_BEFORE_TO.contains(token.word())
                        && tokens.at(i + 1).is("to"));
    }

    private static Optional<Outlook> ahead(Tokens tokens, int i) {
        Token token = tokens.at(i);
        boolean isWonAsPast = token.is("won") && !isApostrophe(tokens.at(i + 1));
        boolean looksToDo = BEFORE_TO.contains(token.word()) && tokens.at(i + 1).is("to");
        boolean isDueToDo = token.is("due")
                && isInfinitive(tokens, i + 1)
                && BEING.contains(tokens.at(i - 1).word());
        boolean isIntended =
                isIntending(tokens, i) && !BEING.contains(tokens.at(i - 1).word());
        boolean isAhead = LOOKING_AHEAD.contains(token.word()) && !isWonAsPast && !isIntended;
        return isAhead || looksToDo || isDueToDo ? Optional.of(AHEAD) : Optional.empty();
    }

    private static Optional<Outlook> scheduled(Tokens tokens, int i) {
        Token token = tokens.at(i);
        Token before = tokens.at(i - 1);
        boolean isBecause = token.is("due") && tokens.at(i + 1).is("to");
        boolean isPresent = PRESENT.contains(token.word()) && !BEFORE_A_NOUN.contains(before.word()) && !isBecause;
        boolean isGoing = GOING.contains(token.word())
                && (PRESENT_BEING.contains(before.word())
                        || PRESENT_BEING.contains(tokens.at(i - 2).word()));
        return isPresent || isGoing ? Optional.of(SCHEDULED) : Optional.empty();
    }

    private static Optional<Outlook> back(Tokens tokens, int i) {
        Token token = tokens.at(i);
        boolean isParticiple = BEFORE_A_PARTICIPLE.contains(tokens.at(i - 1).word());
        if (!isPast(token) || isParticiple) {
            return Optional.empty();
        }
        return Optional.of(isIntending(tokens, i) ? INTENDED : BACK);
    }

    private static boolean isPast(Token token) {
        String word = token.word();
        boolean isRegular =
                token.is(TokenKind.WORD) && !token.capitalised() && word.length() > 4 && word.endsWith("ed");
        return isRegular || PAST.contains(word);
    }

    private static boolean isIntending(Tokens tokens, int i) {
        if (!INTENDING.contains(tokens.at(i).word())) {
            return false;
        }
        for (int to = i + 1; to <= i + 1 + LONGEST_OBJECT; to++) {
            if (isInfinitive(tokens, to)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInfinitive(Tokens tokens, int to) {
        Token verb = tokens.at(to + 1);
        return tokens.at(to).is("to")
                && verb.is(TokenKind.WORD)
                && !verb.capitalised()
                && !BEFORE_NO_VERB.contains(verb.word());
    }

    private static boolean isApostrophe(Token token) {
        return token.is("'") || token.is("’");
    }
}
