package dev.docent.document.content;

/// Rids text of what no text should hold.
public final class CleanText {

    private static final char REPLACEMENT = '\uFFFD';

    private CleanText() {}

    /// @return the text with `\n` at every line's end, without control characters other than tab, and with a
    ///     replacement character for each half of a surrogate pair that stands alone
    public static String of(CharSequence raw) {
        StringBuilder clean = new StringBuilder(raw.length());
        for (int i = startsWithMark(raw) ? 1 : 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\r') {
                i += i + 1 < raw.length() && raw.charAt(i + 1) == '\n' ? 1 : 0;
                clean.append('\n');
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < raw.length()
                    && Character.isLowSurrogate(raw.charAt(i + 1))) {
                clean.append(c).append(raw.charAt(++i));
            } else {
                append(clean, c);
            }
        }
        return clean.toString();
    }

    /// A byte order mark belongs to the file; the same character inside of the text belongs to the text.
    private static boolean startsWithMark(CharSequence raw) {
        return !raw.isEmpty() && raw.charAt(0) == '\uFEFF';
    }

    private static void append(StringBuilder clean, char c) {
        if (Character.isSurrogate(c)) {
            clean.append(REPLACEMENT);
        } else if (c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u0085') {
            clean.append('\n');
        } else if (c == '\n' || c == '\t' || !isControl(c)) {
            clean.append(c);
        }
    }

    private static boolean isControl(char c) {
        return Character.isISOControl(c) || c == '\uFFFE' || c == '\uFFFF';
    }
}
