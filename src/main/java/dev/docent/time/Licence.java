package dev.docent.time;

/// What must stand around words before they are read as a date.
///
/// "2013" alone may count people, "May" alone may be a verb.
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
    /// Common words, which a title writes with capitals: "The Day After Tomorrow".
    PLAIN_WORDS,
    /// A word that may stand for these days.
    TODAY,
    /// What a name goes on from: "21st Century Fox".
    UNNAMED,
    /// "The 20th" alone, which may go on as "the 20th floor".
    DAY_OF_MONTH,
    /// Words that may go on otherwise, as in "the day before the vote".
    CLAUSE_END;

    /// @return how sure the words are a date there; 0 if they are none
    double certainty(Tokens tokens, int start, int end) {
        return switch (this) {
            case FREE -> 1;
            case YEAR -> LoneYear.certainty(tokens, start, end);
            case YEARS -> LoneYear.isCounted(tokens, start, end) ? 0 : 1;
            case MONTH -> LoneName.ofMonth(tokens, start, end);
            case SEASON -> LoneName.ofSeason(tokens, start, end);
            case WEEKDAY -> LoneName.ofWeekday(tokens, start, end);
            case WHOLE -> tokens.at(end).is("of") ? 0 : 1;
            case PLAIN_WORDS -> isTitle(tokens, start, end) ? 0 : 1;
            case TODAY -> isTitle(tokens, start, end) ? 0 : Today.certainty(tokens, start);
            case UNNAMED -> isNamed(tokens, end) ? 0 : 1;
            case DAY_OF_MONTH -> tokens.at(start - 1).is("on") && endsClause(tokens.at(end)) ? 0.9 : 0;
            case CLAUSE_END -> endsClause(tokens.at(end)) ? 0.9 : 0;
        };
    }

    /// Only the first word of a sentence has a capital otherwise.
    private static boolean isTitle(Tokens tokens, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (tokens.at(i).capitalised()) {
                return true;
            }
        }
        return tokens.at(start).capitalised() && tokens.at(start - 1).isWordlike();
    }

    private static boolean isNamed(Tokens tokens, int end) {
        Token after = tokens.at(end);
        return tokens.at(end - 1).capitalised() && after.is(TokenKind.WORD) && after.capitalised();
    }

    private static boolean endsClause(Token after) {
        boolean joins = after.is("-") || after.is("'") || after.is("’");
        return after.is(TokenKind.BREAK) || (after.is(TokenKind.SIGN) && !joins) || after.is("and") || after.is("but");
    }
}
