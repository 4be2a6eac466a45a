package dev.docent.document.content;

/// Gathers the words of one block as a browser shows them: any white space between two words is one space, unless it is
/// a line break that counts.
public final class InlineText {

    private final StringBuilder text = new StringBuilder();
    private boolean space;

    public void append(String raw, boolean keepLines) {
        for (int i = 0; i < raw.length(); i++) {
            append(raw.charAt(i), keepLines);
        }
    }

    public void append(char c, boolean keepLines) {
        if (keepLines && c == '\n') {
            lineBreak();
        } else if (Character.isWhitespace(c) || c == '\u00A0') {
            space = true;
        } else if (c != '\u00AD' && c != '\u200B') {
            if (space && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                text.append(' ');
            }
            space = false;
            text.append(c);
        }
    }

    public void appendAsIs(String raw) {
        text.append(raw);
    }

    public void lineBreak() {
        space = false;
        text.append('\n');
    }

    public void space() {
        space = true;
    }

    /// @return whether what comes next would be read as part of a figure
    public boolean endsWithFigure() {
        if (space || text.isEmpty()) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        return Character.isDigit(last) || last == '%';
    }

    public boolean isBlank() {
        return text.isEmpty();
    }

    /// @return what was gathered; begins anew
    public String take() {
        String taken = text.toString();
        text.setLength(0);
        space = false;
        return taken;
    }
}
