package dev.docent.time;

/// A place in a pattern that one token of a sort can fill.
enum Slot {
    DAY(TokenKind.NUMBER, TokenKind.ORDINAL),
    MONTH(TokenKind.MONTH, TokenKind.MONTH_SHORT),
    MONTH_NAME(TokenKind.MONTH),
    /// A year of four digits.
    YEAR(TokenKind.NUMBER),
    SHORT_YEAR(TokenKind.NUMBER),
    /// Whatever is written in digits.
    NUMBER(TokenKind.NUMBER),
    COUNT(TokenKind.NUMBER, TokenKind.AMOUNT),
    ORDINAL(TokenKind.ORDINAL),
    WEEKDAY(TokenKind.WEEKDAY, TokenKind.WEEKDAY_SHORT),
    WEEKDAY_NAME(TokenKind.WEEKDAY),
    UNIT(TokenKind.UNIT),
    /// One unit or many.
    UNITS(TokenKind.UNIT, TokenKind.UNITS),
    SEASON(TokenKind.SEASON),
    QUARTER(TokenKind.QUARTER),
    ISO_WEEK(TokenKind.ISO_WEEK),
    DECADE(TokenKind.DECADE),
    AIM(TokenKind.AIM),
    ERA(TokenKind.ERA),
    DASH(TokenKind.SIGN);

    private static final String DASHES = "-‐‑–—−";

    private final TokenKind kind;
    private final TokenKind orKind;

    Slot(TokenKind kind) {
        this(kind, kind);
    }

    Slot(TokenKind kind, TokenKind orKind) {
        this.kind = kind;
        this.orKind = orKind;
    }

    boolean fits(Token token) {
        return takes(token.kind()) && isInRange(token);
    }

    /// @return whether some token of the kind fits
    boolean takes(TokenKind offered) {
        return offered == kind || offered == orKind;
    }

    private boolean isInRange(Token token) {
        return switch (this) {
            case DAY -> isDay(token);
            case YEAR -> token.value() >= 1000 && token.value() <= 2100;
            case SHORT_YEAR -> token.length() == 2;
            case DASH -> DASHES.contains(token.word());
            default -> true;
        };
    }

    private static boolean isDay(Token token) {
        boolean isShort = token.is(TokenKind.ORDINAL) || token.length() <= 2;
        return isShort && token.value() >= 1 && token.value() <= 31;
    }
}
