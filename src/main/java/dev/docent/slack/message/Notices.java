package dev.docent.slack.message;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.util.List;

/// Says what is not an answer.
public final class Notices {

    private Notices() {}

    /// @param question by which name it can be asked again
    public static SlackMessage failed(String question) {
        return retry("Something went wrong, and your question is not answered. Please ask again.", question);
    }

    /// Said where an answer was begun.
    public static SlackMessage interrupted() {
        return plain("I was interrupted. The rest comes as soon as I am back.");
    }

    /// Said where an answer was begun to a question that is deleted.
    public static SlackMessage forgotten() {
        return plain("The question was deleted, so I stop here.");
    }

    public static SlackMessage noCollections() {
        return plain("No documents are assigned to this channel, so I can't answer here. Whoever looks after me can"
                + " assign some, or you can ask me in a direct message.");
    }

    public static SlackMessage tooLong(int longest) {
        return plain(
                "That is longer than I can read at once. Please ask in %,d characters at the most.".formatted(longest));
    }

    /// @param wait how long until the next question is answered
    /// @param own whether the person asked that much, and not the workspace
    public static SlackMessage later(Duration wait, boolean own) {
        String who = own ? "You have asked" : "Your workspace has asked";
        return plain(who + " a lot in a short time. Please ask again in " + spoken(wait) + ".");
    }

    /// @param examples questions that are known to be answered; may be empty
    public static SlackMessage help(List<String> examples) {
        String help = "Ask me something, and I answer from the documents and show where it stands.";
        String list = examples.stream()
                .map(example -> "\n• " + Markup.mrkdwn(Sentences.cut(example, 200)))
                .collect(joining());
        return plain(examples.isEmpty() ? help : help + " For example:" + list);
    }

    /// @param person who shares
    /// @param question what was asked
    public static SlackMessage shared(String person, String question, String blocks, String text) {
        String said = "<@" + person + "> asked: " + Markup.mrkdwn(Sentences.cut(question, 500));
        return new SlackMessage(text, new BlockList().context(said).json(blocks), "[]");
    }

    public static SlackMessage said(String text) {
        return plain(text);
    }

    private static SlackMessage retry(String text, String question) {
        String blocks = new BlockList()
                .section(text)
                .button(Action.ASK_AGAIN, "Ask again", question)
                .json();
        return new SlackMessage(text, blocks, blocks);
    }

    private static SlackMessage plain(String text) {
        String blocks = new BlockList().section(text).json();
        return new SlackMessage(text, blocks, blocks);
    }

    static String spoken(Duration wait) {
        long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        if (seconds < 120) {
            return seconds == 1 ? "a second" : seconds + " seconds";
        }
        long minutes = (seconds + 59) / 60;
        return minutes < 120 ? minutes + " minutes" : (minutes + 59) / 60 + " hours";
    }
}
