package dev.docent.time;

import java.util.Set;

/// What must stand around words before they are read as a date: "2013" alone may count people, "May" alone may be a
/// verb.
enum Licence {
    FREE,
    /// A lone year.
    YEAR,
    /// Two years.
    YEARS,
    /// The name of a month alone.
    MONTH,
    SEASON,
    /// The name of a weekday alone.
    WEEKDAY,
    /// A unit that isn't a piece of something else, as in "the last week of the tour".
    WHOLE,
    /// Words that may go on otherwise, as in "the day before the vote".
    CLAUSE_END;

    private static final Set<String> MONTHS_AND_NAMES = Set.of("march", "april", "may", "june", "august");
    private static final Set<String> PLACING = Set.of(
            "in",
            "since",
            "until",
            "till",
            "by",
            "during",
            "through",
            "throughout",
            "before",
            "after",
            "of",
            "late",
            "early",
            "mid");
    private static final Set<String> NOT_ONE_SUNDAY = Set.of(
            "every",
            "each",
            "any",
            "a",
            "most",
            "alternate",
            "black",
            "good",
            "easter",
            "bloody",
            "palm",
            "ash",
            "cyber");

    /// @return how sure the words are a date there; 0 if they are none
    double certainty(Tokens tokens, int start, int end) {
        return switch (this) {
            case FREE -> 1;
            case YEAR -> LoneYear.certainty(tokens, start, end);
            case YEARS -> LoneYear.isCounted(tokens, start, end) ? 0 : 1;
            case MONTH -> month(tokens, start, end);
            case SEASON -> season(tokens, start, end);
            case WEEKDAY -> weekday(tokens, start, end);
            case WHOLE -> sure(!tokens.at(end).is("of"), 1);
            case CLAUSE_END -> sure(endsClause(tokens.at(end)), 0.9);
        };
    }

    private static double month(Tokens tokens, int start, int end) {
        boolean placed = PLACING.contains(tokens.at(start - 1).word()) || isAlone(tokens, start, end);
        if (!MONTHS_AND_NAMES.contains(tokens.at(start).word())) {
            return placed ? 0.95 : 0.7;
        }
        boolean isName = tokens.at(end).is(TokenKind.WORD) && tokens.at(end).capitalised();
        return sure(placed && !isName, 0.9);
    }

    private static double season(Tokens tokens, int start, int end) {
        Token word = tokens.at(end - 1);
        boolean hasArticle = tokens.at(start).is("the");
        boolean isVerb = word.is("fall") && !hasArticle;
        boolean placed = PLACING.contains(tokens.at(start - 1).word()) || isAlone(tokens, start, end);
        return sure(placed && !isVerb && !tokens.at(end).is("of"), 1);
    }

    private static double weekday(Tokens tokens, int start, int end) {
        Token before = tokens.at(start - 1);
        Token after = tokens.at(end);
        boolean hasPreposition = tokens.at(start).is("on");
        boolean isName = after.capitalised() && after.is(TokenKind.WORD);
        return sure(!NOT_ONE_SUNDAY.contains(before.word()) && (hasPreposition || !isName), hasPreposition ? 1 : 0.9);
    }

    private static boolean endsClause(Token after) {
        boolean joins = after.is("-") || after.is("'") || after.is("’");
        return after.is(TokenKind.BREAK) || (after.is(TokenKind.SIGN) && !joins) || after.is("and") || after.is("but");
    }

    static boolean isAlone(Tokens tokens, int start, int end) {
        return tokens.at(start - 1).is(TokenKind.BREAK) && tokens.at(end).is(TokenKind.BREAK);
    }

    private static double sure(boolean holds, double certainty) {
        return holds ? certainty : 0;
    }
}
