package dev.docent.time;

/// What a token can be in a date expression; its value counts from one where a calendar does.
enum TokenKind {
    /// Digits, at most four.
    NUMBER,
    /// "4th", "fourth".
    ORDINAL,
    /// "two", "a".
    AMOUNT,
    MONTH,
    MONTH_SHORT,
    WEEKDAY,
    WEEKDAY_SHORT,
    UNIT,
    UNITS,
    /// Its value is the first month.
    SEASON,
    /// "Q1".
    QUARTER,
    /// "W03", a week of a year.
    ISO_WEEK,
    /// "1970s", "seventies".
    DECADE,
    AIM,
    /// 1 for the common era, -1 before it.
    ERA,
    WORD,
    SIGN,
    /// A blank line, or a line that begins something new.
    BREAK
}
