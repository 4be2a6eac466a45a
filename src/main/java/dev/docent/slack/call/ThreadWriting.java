package dev.docent.slack.call;

import dev.docent.slack.message.Markup;
import dev.docent.slack.message.Notices;
import dev.docent.slack.message.Sentences;
import dev.docent.slack.message.SlackMessage;
import dev.docent.slack.queue.SlackQuestion;
import java.time.Duration;
import java.util.Optional;

/// An answer in a thread. Slack streams it where it can; else it is a message that is replaced from time to time, and
/// where there is no room for that either, one that comes at once.
public final class ThreadWriting implements Writing {

    /// Slack takes that much Markdown in a call; more than that is not streamed at all.
    private static final int LONGEST = 12_000;

    /// Has room in a section however many of its characters have to be escaped.
    private static final int SO_FAR = 600;

    private final Channel channel;
    private final String thread;
    private final String person;
    private final String question;
    private final Rhythm rhythm;
    private final String asked;
    private final KnownReplies replies;
    private final StringBuilder text = new StringBuilder();
    private Optional<TextStream> stream = Optional.empty();
    private Optional<String> message;
    private int written;
    private long last;
    private boolean isTold;
    private boolean isAtOnce;

    /// How often what is there already is shown.
    ///
    /// @param stream between parts of a stream
    /// @param update between updates of a message
    public record Rhythm(Duration stream, Duration update) {}

    /// @param begun the message that is to become the answer, if there is one
    public ThreadWriting(
            Channel channel, SlackQuestion question, Optional<String> begun, Rhythm rhythm, KnownReplies replies) {
        this.channel = channel;
        this.thread = question.place().thread();
        this.person = question.place().person();
        this.question = question.id();
        this.message = begun;
        this.rhythm = rhythm;
        this.asked = question.message();
        this.replies = replies;
    }

    @Override
    public void takeOver() {
        message.ifPresent(open -> TextStream.stopNow(channel, open, ""));
        if (message.isEmpty()) {
            find();
        }
    }

    /// Looks for a message that was begun without anybody knowing.
    private void find() {
        channel.find(thread, asked, question, replies.ofOthers()).ifPresent(found -> {
            TextStream.stopNow(channel, found, "");
            begun(found);
        });
    }

    @Override
    public void status(String status) {
        if (message.isEmpty() && !isTold) {
            isTold = true;
            channel.status(thread, status);
        }
    }

    @Override
    public void text(String more) {
        text.append(more);
        if (message.isEmpty() && !isAtOnce) {
            begin();
        } else if (stream.isPresent()) {
            append(stream.get());
        } else {
            update();
        }
    }

    private void begin() {
        String markdown = markdown();
        if (markdown.isBlank()) {
            return;
        }
        if (channel.calls().hasStreams()) {
            isAtOnce = !TextStream.isFree(channel) || !isStreamed(markdown);
        } else {
            isAtOnce = !channel.calls().isFree("chat.update");
        }
        if (message.isEmpty() && !isAtOnce) {
            begun(channel.post(thread, question, soFar()));
        }
    }

    private boolean isStreamed(String markdown) {
        if (markdown.length() > LONGEST) {
            return false;
        }
        try {
            stream = TextStream.start(channel, thread, person, markdown);
        } catch (CallFailedException unsure) {
            find();
            return message.isPresent();
        }
        stream.ifPresent(started -> begun(started.message()));
        written = markdown.length();
        return stream.isPresent() || !channel.calls().hasStreams();
    }

    private SlackMessage soFar() {
        return Notices.said(Markup.mrkdwn(Sentences.cut(text.toString(), SO_FAR)));
    }

    private void begun(String name) {
        message = Optional.of(name);
        last = System.nanoTime();
        replies.begun(name);
    }

    private void append(TextStream open) {
        String markdown = markdown();
        if (isTime(rhythm.stream()) && markdown.length() > written && markdown.length() <= LONGEST) {
            last = System.nanoTime();
            if (open.append(markdown.substring(written))) {
                written = markdown.length();
            }
        }
    }

    private void update() {
        if (isTime(rhythm.update())) {
            last = System.nanoTime();
            message.ifPresent(name -> channel.updateIfFree(name, soFar()));
        }
    }

    private boolean isTime(Duration every) {
        return System.nanoTime() - last >= every.toNanos();
    }

    /// The words that are whole: what follows them may yet make something else of them.
    private String markdown() {
        int end = text.length();
        while (end > 0 && !Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return Markup.markdown(text.substring(0, end));
    }

    @Override
    public void end(SlackMessage whole) {
        if (stream.isPresent() && isStopped(stream.get(), whole)) {
            return;
        }
        message.ifPresentOrElse(
                name -> channel.update(name, whole), () -> begun(channel.post(thread, question, whole)));
    }

    private boolean isStopped(TextStream open, SlackMessage whole) {
        String markdown = Markup.markdown(text.toString());
        if (markdown.length() > LONGEST) {
            TextStream.stopNow(channel, open.message(), "");
            return false;
        }
        try {
            open.stop(markdown.substring(written), whole);
            return true;
        } catch (CallFailedException ended) {
            return false;
        }
    }

    @Override
    public void breakOff(SlackMessage end) {
        stream.ifPresent(open -> TextStream.stopNow(channel, open.message(), "\n\n_" + end.text() + "_"));
        if (stream.isEmpty()) {
            message.ifPresent(name -> channel.updateOnce(name, brokenOff(end)));
        }
    }

    private SlackMessage brokenOff(SlackMessage end) {
        String shown = Markup.mrkdwn(Sentences.cut(text.toString(), SO_FAR));
        return shown.isBlank() ? end : Notices.said(shown + "\n\n_" + end.text() + "_");
    }
}
