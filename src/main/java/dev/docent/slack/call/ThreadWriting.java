package dev.docent.slack.call;

import com.slack.api.methods.response.chat.ChatStartStreamResponse;
import dev.docent.slack.message.SlackMessage;
import dev.docent.slack.queue.SlackQuestion;
import java.time.Duration;
import java.util.Optional;

/// An answer in a thread. Slack streams it where it can; else it is a message that is replaced from time to time, and
/// where there is no room for that either, one that comes at once.
public final class ThreadWriting implements Writing {

    private final Channel channel;
    private final String thread;
    private final String person;
    private final String question;
    private final Rhythm rhythm;
    private final String asked;
    private final KnownReplies replies;
    private final Draft draft = new Draft();
    private Stage stage;
    private long last;

    /// @param begun the message that is to become the answer, if there is one
    public ThreadWriting(
            Channel channel, SlackQuestion question, Optional<String> begun, Rhythm rhythm, KnownReplies replies) {
        this.channel = channel;
        this.thread = question.place().thread();
        this.person = question.place().person();
        this.question = question.id();
        this.stage = begun.<Stage>map(Stage.Posted::new).orElseGet(Stage.NotBegun::new);
        this.rhythm = rhythm;
        this.asked = question.message();
        this.replies = replies;
    }

    @Override
    public void takeOver() {
        stage = stage instanceof Stage.Posted(var message)
                ? new Stage.Torn(new TextStream(channel, message))
                : new Stage.Unsure();
    }

    @Override
    public void status(String status) {
        if (stage instanceof Stage.NotBegun) {
            channel.status(thread, status);
        }
    }

    @Override
    public void text(String more) {
        draft.add(more);
        switch (stage) {
            case Stage.NotBegun _ -> begin(draft.markdown());
            case Stage.Streaming(var stream, var written) -> append(stream, written, draft.markdown());
            case Stage.Posted(var message) -> update(message);
            case Stage.Held _, Stage.Unsure _, Stage.Torn _ -> {}
        }
    }

    private void begin(String markdown) {
        if (markdown.isBlank()) {
            return;
        }
        if (channel.calls().hasStreams()) {
            stream(markdown);
        }
        if (!channel.calls().hasStreams() && stage instanceof Stage.NotBegun) {
            postSoFar();
        }
    }

    private void stream(String markdown) {
        if (markdown.length() > TextStream.LONGEST || !TextStream.takeIfFree(channel)) {
            stage = new Stage.Held();
            return;
        }
        stage = new Stage.Unsure();
        switch (TextStream.start(channel, thread, person, markdown)) {
            case Outcome.Done<ChatStartStreamResponse>(var started) -> {
                stage = new Stage.Streaming(new TextStream(channel, started.getTs()), markdown.length());
                begun(started.getTs());
            }
            case Outcome.Refused<?> _ -> stage = channel.calls().hasStreams() ? new Stage.Held() : new Stage.NotBegun();
            case Outcome.PutOff<?> _ -> stage = new Stage.Held();
            case Outcome.Lost<?> _ -> {}
        }
    }

    private void postSoFar() {
        stage = new Stage.Held();
        if (channel.calls().takeIfFree(Channel.UPDATE)) {
            try {
                post(draft.message());
            } catch (CallFailedException failed) {
                // So the answer comes at once, or the failure does.
            }
        }
    }

    /// As long as nobody says that a message was not written, it may have been.
    private void post(SlackMessage message) {
        Stage before = stage;
        stage = new Stage.Unsure();
        try {
            String name = channel.post(thread, question, message);
            stage = new Stage.Posted(name);
            begun(name);
        } catch (CallFailedException failed) {
            stage = failed.isUnsure() ? stage : before;
            throw failed;
        }
    }

    private void begun(String name) {
        last = System.nanoTime();
        replies.begun(name);
    }

    private void append(TextStream open, int written, String markdown) {
        boolean isMore = markdown.length() > written && markdown.length() <= TextStream.LONGEST;
        if (isMore && isTime(rhythm.stream())) {
            last = System.nanoTime();
            switch (open.append(markdown.substring(written))) {
                case WRITTEN -> stage = new Stage.Streaming(open, markdown.length());
                case LEFT -> {}
                case UNSURE -> stage = new Stage.Torn(open);
            }
        }
    }

    private void update(String message) {
        if (isTime(rhythm.update())) {
            last = System.nanoTime();
            channel.updateIfFree(message, draft.message());
        }
    }

    private boolean isTime(Duration every) {
        return System.nanoTime() - last >= every.toNanos();
    }

    @Override
    public void end(SlackMessage whole) {
        switch (stage) {
            case Stage.NotBegun _, Stage.Held _ -> post(whole);
            case Stage.Posted(var message) -> channel.update(message, whole);
            case Stage.Unsure _ -> {
                stage = found();
                end(whole);
            }
            case Stage.Torn(var stream) -> {
                stream.close();
                stage = new Stage.Posted(stream.message());
                end(whole);
            }
            case Stage.Streaming(var stream, var written) -> end(stream, written, whole);
        }
    }

    /// Looks for a message that was begun without anybody knowing.
    private Stage found() {
        Optional<String> found = channel.find(thread, asked, question, replies.ofOthers());
        found.ifPresent(this::begun);
        return found.<Stage>map(name -> new Stage.Torn(new TextStream(channel, name)))
                .orElseGet(Stage.Held::new);
    }

    private void end(TextStream open, int written, SlackMessage whole) {
        String markdown = draft.all();
        stage = new Stage.Torn(open);
        if (markdown.length() <= TextStream.LONGEST && open.stop(markdown.substring(written), whole)) {
            stage = new Stage.Posted(open.message());
        } else {
            end(whole);
        }
    }

    @Override
    public void breakOff(SlackMessage end) {
        switch (stage) {
            case Stage.Streaming streaming -> breakOff(streaming.stream(), end);
            case Stage.Torn(var stream) -> breakOff(stream, end);
            case Stage.Posted(var message) -> channel.updateHurriedly(message, draft.brokenOff(end));
            case Stage.NotBegun _, Stage.Held _, Stage.Unsure _ -> {}
        }
    }

    private void breakOff(TextStream open, SlackMessage end) {
        if (open.stopHurriedly(Draft.spoken(end))) {
            channel.updateHurriedly(open.message(), draft.brokenOff(end));
        }
    }
}
