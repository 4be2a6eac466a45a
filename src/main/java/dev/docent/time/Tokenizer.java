package dev.docent.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Cuts one text into tokens.
final class Tokenizer {

    private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");
    private static final Set<String> TENS = Set.of("twenty", "thirty");
    private static final String LINE_OPENERS = "#|*-•>";
    private static final int LONGEST_NUMBER = 4;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int position;

    private Tokenizer(String text) {
        this.text = text;
    }

    static Tokens tokens(String text) {
        return new Tokens(new Tokenizer(text).read());
    }

    private List<Token> read() {
        while (position < text.length()) {
            readNext(text.charAt(position));
        }
        return tokens;
    }

    private void readNext(char next) {
        if (isDigit(next)) {
            readNumber();
        } else if (Character.isLetter(next)) {
            readWord();
        } else if (isSpace(next)) {
            readSpace();
        } else {
            add(TokenKind.SIGN, position + 1, 0);
        }
    }

    private void readSpace() {
        int start = position;
        int lines = 0;
        while (position < text.length() && isSpace(text.charAt(position))) {
            lines += text.charAt(position) == '\n' ? 1 : 0;
            position++;
        }
        boolean opensLine = lines == 1 && position < text.length() && LINE_OPENERS.indexOf(text.charAt(position)) >= 0;
        if (lines > 1 || opensLine) {
            tokens.add(new Token(TokenKind.BREAK, start, position, "", 0, false));
        }
    }

    private void readNumber() {
        int digits = endOf(position, Tokenizer::isDigit);
        int end = endOf(digits, Character::isLetterOrDigit);
        String ending = text.substring(digits, end).toLowerCase(Locale.ROOT);
        boolean isTimestamp = end - digits > 1 && ending.charAt(0) == 't' && isDigit(ending.charAt(1));
        if (digits - position > LONGEST_NUMBER) {
            add(TokenKind.WORD, end, 0);
        } else if (ending.isEmpty() || isTimestamp) {
            add(TokenKind.NUMBER, digits, number(digits));
        } else if (ORDINAL_ENDINGS.contains(ending)) {
            add(TokenKind.ORDINAL, end, number(digits));
        } else if (ending.equals("q")) {
            add(number(digits) <= 4 ? TokenKind.QUARTER : TokenKind.WORD, end, number(digits));
        } else {
            add(ending.equals("s") ? TokenKind.DECADE : TokenKind.WORD, end, number(digits));
        }
    }

    private int number(int end) {
        return Integer.parseInt(text, position, end, 10);
    }

    private void readWord() {
        int end = endOf(position, Character::isLetterOrDigit);
        if (isAddress(end)) {
            add(TokenKind.WORD, endOf(end, Tokenizer::isPartOfAddress), 0);
            return;
        }
        int letters = endOf(position, Character::isLetter);
        if (letters < end && text.substring(position, letters).equalsIgnoreCase("FY")) {
            add(TokenKind.WORD, letters, 0);
            return;
        }
        int longer = endOfCompound(end);
        Optional<Lexicon.Entry> entry = Lexicon.find(text.substring(position, longer));
        TokenKind kind = entry.map(Lexicon.Entry::kind).orElse(TokenKind.WORD);
        int dot = kind == TokenKind.MONTH_SHORT || kind == TokenKind.WEEKDAY_SHORT ? endOfAbbreviation(longer) : longer;
        add(kind, dot, entry.map(Lexicon.Entry::value).orElse(0));
    }

    private boolean isAddress(int end) {
        return text.startsWith("://", end);
    }

    /// "Twenty-first" is one word.
    private int endOfCompound(int end) {
        if (!TENS.contains(text.substring(position, end).toLowerCase(Locale.ROOT)) || !text.startsWith("-", end)) {
            return end;
        }
        int longer = endOf(end + 1, Character::isLetter);
        return Lexicon.find(text.substring(position, longer)).isPresent() ? longer : end;
    }

    /// The dot of "Jan. 4" belongs to the word; one with nothing to count after it ends the sentence.
    private int endOfAbbreviation(int end) {
        if (!text.startsWith(".", end)) {
            return end;
        }
        int next = endOf(end + 1, c -> c == ' ' || c == ',' || c == '\u00a0');
        boolean goesOn =
                next < text.length() && (isDigit(text.charAt(next)) || Character.isUpperCase(text.charAt(next)));
        return goesOn ? end + 1 : end;
    }

    private void add(TokenKind kind, int end, int value) {
        String words = text.substring(position, end);
        boolean capitalised = Character.isUpperCase(words.charAt(0));
        tokens.add(new Token(kind, position, end, words.toLowerCase(Locale.ROOT), value, capitalised));
        position = end;
    }

    private int endOf(int from, Characters wanted) {
        int end = from;
        while (end < text.length() && wanted.include(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isPartOfAddress(char c) {
        return !isSpace(c) && "()<>\"[]".indexOf(c) < 0;
    }

    @FunctionalInterface
    private interface Characters {
        boolean include(char c);
    }
}
