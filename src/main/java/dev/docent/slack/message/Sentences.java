package dev.docent.slack.message;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts text at the ends of its sentences.
public final class Sentences {

    private static final String MORE = " …";

    private Sentences() {}

    /// @return the text, or as many of its first sentences as have room; of a first sentence that is too long by
    /// itself,
    /// as many words
    public static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int room = longest - MORE.length();
        int end = end(BreakIterator.getSentenceInstance(Locale.ENGLISH), text, room);
        int cut = end > 0 ? end : Math.max(end(BreakIterator.getWordInstance(Locale.ENGLISH), text, room), 0);
        return text.substring(0, cut > 0 ? cut : whole(text, room)).stripTrailing() + MORE;
    }

    /// @return the text in parts, none longer than that, cut at the ends of sentences where there are any
    static List<String> parts(String text, int longest) {
        var parts = new ArrayList<String>();
        String rest = text;
        while (rest.length() > longest) {
            int end = end(BreakIterator.getSentenceInstance(Locale.ENGLISH), rest, longest);
            int at = end > 0 ? end : whole(rest, longest);
            parts.add(rest.substring(0, at).stripTrailing());
            rest = rest.substring(at);
        }
        parts.add(rest);
        return parts.stream().filter(part -> !part.isBlank()).toList();
    }

    /// @return where the last one that has room ends; 0 if none has
    private static int end(BreakIterator breaks, String text, int room) {
        breaks.setText(text);
        int end = breaks.preceding(room + 1);
        return end == BreakIterator.DONE ? 0 : end;
    }

    private static int whole(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
