package dev.docent.slack.call;

import com.slack.api.methods.response.chat.ChatStartStreamResponse;
import dev.docent.slack.message.SlackMessage;
import dev.docent.slack.queue.SlackQuestion;
import java.util.Optional;

/// An answer in a thread. Slack streams it where it can; else it is a message that is replaced from time to time, and
/// where there is no room for that either, one that comes at once.
public final class ThreadWriting implements Writing {

    private final Channel channel;
    private final SlackQuestion question;
    private final Rhythm rhythm;
    private final KnownReplies replies;
    private final TextSoFar soFar = new TextSoFar();
    private final Pulse pulse = new Pulse();
    private MessageState state;

    /// @param begun the message that is to become the answer, if there is one
    public ThreadWriting(
            Channel channel, SlackQuestion question, Optional<String> begun, Rhythm rhythm, KnownReplies replies) {
        this.channel = channel;
        this.question = question;
        this.state = begun.<MessageState>map(MessageState.Posted::new).orElseGet(MessageState.NotBegun::new);
        this.rhythm = rhythm;
        this.replies = replies;
    }

    @Override
    public void takeOver() {
        state = state instanceof MessageState.Posted(var message)
                ? new MessageState.Torn(new TextStream(channel, message))
                : new MessageState.Unsure();
    }

    @Override
    public void status(String status) {
        if (state instanceof MessageState.NotBegun) {
            channel.status(question.place().thread(), status);
        }
    }

    @Override
    public void text(String more) {
        soFar.add(more);
        switch (state) {
            case MessageState.NotBegun _ -> begin(soFar.markdown());
            case MessageState.Streaming(var stream, var written) -> append(stream, written, soFar.markdown());
            case MessageState.Posted(var message) -> update(message);
            case MessageState.Held _, MessageState.Unsure _, MessageState.Torn _, MessageState.Stopped _ -> {}
        }
    }

    private void begin(String markdown) {
        if (markdown.isBlank()) {
            return;
        }
        if (channel.calls().hasStreams()) {
            stream(markdown);
        }
        if (!channel.calls().hasStreams() && state instanceof MessageState.NotBegun) {
            postSoFar();
        }
    }

    private void stream(String markdown) {
        if (markdown.length() > TextStream.LONGEST || !TextStream.takeIfFree(channel)) {
            state = new MessageState.Held();
            return;
        }
        state = new MessageState.Unsure();
        switch (TextStream.start(channel, question.place(), markdown)) {
            case Outcome.Done<ChatStartStreamResponse>(var started) -> {
                state = new MessageState.Streaming(new TextStream(channel, started.getTs()), markdown.length());
                begun(started.getTs());
            }
            case Outcome.Refused<?> _ ->
                state = channel.calls().hasStreams() ? new MessageState.Held() : new MessageState.NotBegun();
            case Outcome.PutOff<?> _ -> state = new MessageState.Held();
            case Outcome.Lost<?> _ -> {}
        }
    }

    private void postSoFar() {
        state = new MessageState.Held();
        if (channel.calls().takeIfFree(Channel.UPDATE)) {
            try {
                post(soFar.message());
            } catch (CallFailedException failed) {
                // So the answer comes at once, or the failure does.
            }
        }
    }

    /// As long as nobody says that a message was not written, it may have been.
    private void post(SlackMessage message) {
        MessageState before = state;
        state = new MessageState.Unsure();
        try {
            String name = channel.post(question.place().thread(), question.id(), message);
            state = new MessageState.Posted(name);
            begun(name);
        } catch (CallFailedException failed) {
            state = failed.isUnsure() ? state : before;
            throw failed;
        }
    }

    private void begun(String name) {
        pulse.beat();
        replies.begun(name);
    }

    private void append(TextStream open, int written, String markdown) {
        boolean isMore = markdown.length() > written && markdown.length() <= TextStream.LONGEST;
        if (isMore && pulse.isDue(rhythm.stream())) {
            switch (open.append(markdown.substring(written))) {
                case WRITTEN -> state = new MessageState.Streaming(open, markdown.length());
                case LEFT -> {}
                case UNSURE -> state = new MessageState.Torn(open);
                case STOPPED -> state = new MessageState.Stopped(open);
            }
        }
    }

    private void update(String message) {
        if (pulse.isDue(rhythm.update())) {
            channel.updateIfFree(message, soFar.message());
        }
    }

    @Override
    public void end(SlackMessage whole) {
        switch (state) {
            case MessageState.NotBegun _, MessageState.Held _ -> post(whole);
            case MessageState.Posted(var message) -> replace(message, whole);
            case MessageState.Unsure _ -> {
                state = found();
                end(whole);
            }
            case MessageState.Torn(var stream) -> {
                stream.close();
                state = new MessageState.Posted(stream.message());
                end(whole);
            }
            case MessageState.Streaming(var stream, var written) -> end(stream, written, whole);
            case MessageState.Stopped(var stream) -> {
                // Where Slack takes no sources either, the message stays as it is.
                boolean _ = stream.stop("", whole);
            }
        }
    }

    /// In the place of a message that is gone, the answer is a message of its own.
    private void replace(String message, SlackMessage whole) {
        if (!channel.update(message, whole)) {
            replies.gone();
            state = new MessageState.Held();
            end(whole);
        }
    }

    /// Looks for a message that was begun without anybody knowing.
    private MessageState found() {
        Optional<String> found = channel.find(question, replies.ofOthers());
        found.ifPresent(this::begun);
        return found.<MessageState>map(name -> new MessageState.Torn(new TextStream(channel, name)))
                .orElseGet(MessageState.Held::new);
    }

    private void end(TextStream open, int written, SlackMessage whole) {
        String markdown = soFar.all();
        state = new MessageState.Torn(open);
        if (markdown.length() <= TextStream.LONGEST && open.stop(markdown.substring(written), whole)) {
            state = new MessageState.Posted(open.message());
        } else {
            end(whole);
        }
    }

    @Override
    public void breakOff(SlackMessage end) {
        switch (state) {
            case MessageState.Streaming streaming -> breakOff(streaming.stream(), end);
            case MessageState.Torn(var stream) -> breakOff(stream, end);
            case MessageState.Posted(var message) -> channel.updateHurriedly(message, soFar.brokenOff(end));
            case MessageState.NotBegun _, MessageState.Held _, MessageState.Unsure _, MessageState.Stopped _ -> {}
        }
    }

    private void breakOff(TextStream open, SlackMessage end) {
        if (open.stopHurriedly(TextSoFar.spoken(end))) {
            channel.updateHurriedly(open.message(), soFar.brokenOff(end));
        }
    }
}
