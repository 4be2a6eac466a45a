package dev.docent.slack.call;

import dev.docent.slack.message.Markup;
import dev.docent.slack.message.Notices;
import dev.docent.slack.message.Sentences;
import dev.docent.slack.message.SlackMessage;

/// The text of an answer as far as it has come.
final class TextSoFar {

    /// Has room in a section however many of its characters have to be escaped.
    private static final int SHOWN = 600;

    private final StringBuilder text = new StringBuilder();

    void add(String more) {
        text.append(more);
    }

    /// @return the words that are whole: what follows them may yet make something else of them
    String markdown() {
        int end = text.length();
        while (end > 0 && !Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return Markup.markdown(text.substring(0, end));
    }

    String all() {
        return Markup.markdown(text.toString());
    }

    /// @return a message that shows the beginning
    SlackMessage message() {
        return Notices.said(shown());
    }

    /// @param end says why no more follows
    SlackMessage brokenOff(SlackMessage end) {
        String shown = shown();
        return shown.isBlank() ? end : Notices.said(shown + spoken(end));
    }

    /// @return what follows the text where no more follows
    static String spoken(SlackMessage end) {
        return "\n\n_" + end.text() + "_";
    }

    private String shown() {
        return Markup.mrkdwn(Sentences.cut(text.toString(), SHOWN));
    }
}
