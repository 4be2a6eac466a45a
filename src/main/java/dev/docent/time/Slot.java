package dev.docent.time;

/// A place in a pattern that one token of a sort can fill.
enum Slot {
    DAY,
    MONTH,
    MONTH_NAME,
    /// A year of four digits.
    YEAR,
    SHORT_YEAR,
    /// Whatever is written in digits.
    NUMBER,
    COUNT,
    ORDINAL,
    WEEKDAY,
    WEEKDAY_NAME,
    UNIT,
    /// One unit or many.
    UNITS,
    SEASON,
    QUARTER,
    DECADE,
    AIM,
    ERA,
    DASH;

    private static final String DASHES = "-‐‑–—−";

    boolean fits(Token token) {
        return switch (this) {
            case DAY -> isDay(token);
            case MONTH -> token.is(TokenKind.MONTH) || token.is(TokenKind.MONTH_SHORT);
            case MONTH_NAME -> token.is(TokenKind.MONTH);
            case YEAR -> token.is(TokenKind.NUMBER) && token.value() >= 1000 && token.value() <= 2100;
            case SHORT_YEAR -> token.is(TokenKind.NUMBER) && token.length() == 2;
            case NUMBER -> token.is(TokenKind.NUMBER);
            case COUNT -> token.is(TokenKind.NUMBER) || token.is(TokenKind.AMOUNT);
            case ORDINAL -> token.is(TokenKind.ORDINAL);
            case WEEKDAY -> token.is(TokenKind.WEEKDAY) || token.is(TokenKind.WEEKDAY_SHORT);
            case WEEKDAY_NAME -> token.is(TokenKind.WEEKDAY);
            case UNIT -> token.is(TokenKind.UNIT);
            case UNITS -> token.is(TokenKind.UNIT) || token.is(TokenKind.UNITS);
            case SEASON -> token.is(TokenKind.SEASON);
            case QUARTER -> token.is(TokenKind.QUARTER);
            case DECADE -> token.is(TokenKind.DECADE);
            case AIM -> token.is(TokenKind.AIM);
            case ERA -> token.is(TokenKind.ERA);
            case DASH -> token.is(TokenKind.SIGN) && DASHES.contains(token.word());
        };
    }

    private static boolean isDay(Token token) {
        boolean isShort = token.is(TokenKind.NUMBER) && token.length() <= 2;
        return (isShort || token.is(TokenKind.ORDINAL)) && token.value() >= 1 && token.value() <= 31;
    }
}
