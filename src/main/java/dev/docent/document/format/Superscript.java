package dev.docent.document.format;

import dev.docent.document.content.InlineText;
import java.util.regex.Pattern;

/// Keeps a raised number apart from the figure before it: `10^6`, and `100[1]` where it leads to a note.
final class Superscript {

    private static final String TAG = "sup";
    private static final String LINK = "a";
    private static final Pattern NUMBER = Pattern.compile("\\s*[-−+]?\\d.*", Pattern.DOTALL);

    private final InlineText text;
    private int raised;
    private int links;
    private boolean isAtStart;
    private boolean isInBrackets;

    Superscript(InlineText text) {
        this.text = text;
    }

    void open(String tag) {
        if (tag.equals(TAG)) {
            raised++;
            isAtStart = true;
        } else if (tag.equals(LINK)) {
            links++;
        }
    }

    /// What is written next; a raised word needs no mark.
    void before(String raw) {
        if (raised == 0 || !isAtStart || raw.isBlank()) {
            return;
        }
        isAtStart = false;
        if (text.endsWithFigure() && NUMBER.matcher(raw).matches()) {
            isInBrackets = links > 0;
            text.append(isInBrackets ? '[' : '^', false);
        }
    }

    void close(String tag) {
        if (tag.equals(TAG) && raised > 0) {
            raised--;
            if (isInBrackets) {
                text.append(']', false);
            }
            isInBrackets = false;
        } else if (tag.equals(LINK) && links > 0) {
            links--;
        }
    }
}
