package dev.docent.slack.call;

import com.slack.api.methods.response.conversations.ConversationsRepliesResponse;
import com.slack.api.model.Message;
import com.slack.api.model.ResponseMetadata;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads what was said in a thread, page by page. An app that is distributed may read no more than a page a minute:
/// that
/// is not waited for, unless by somebody who is patient, and has read a page already.
final class Replies {

    private static final String METHOD = "conversations.replies";
    private static final int PAGE = 200;
    private static final int MOST_PAGES = 50;
    private static final List<Duration> BACK =
            List.of(Duration.ofMinutes(10), Duration.ofHours(3), Duration.ofDays(2), Duration.ofDays(30));

    private final Channel channel;
    private final boolean isPatient;

    Replies(Channel channel, boolean isPatient) {
        this.channel = channel;
        this.isPatient = isPatient;
    }

    /// Reads a thread of one page as it is; of a longer one, Slack shows the oldest first, so that it is looked
    /// back step by step.
    ///
    /// @param until the first message that is not read
    /// @param enough how many messages are enough
    /// @return what was said just before, oldest first
    List<Message> newest(String thread, String until, int enough) {
        ConversationsRepliesResponse first = page(thread, "", until, "");
        if (next(first).isEmpty()) {
            return within(first.getMessages(), "", until);
        }
        for (Duration back : BACK) {
            List<Message> read = between(thread, earlier(until, back), until);
            if (read.size() >= enough) {
                return read;
            }
        }
        return between(thread, "", until);
    }

    private static String earlier(String until, Duration back) {
        return new BigDecimal(until)
                .subtract(BigDecimal.valueOf(back.toSeconds()))
                .toPlainString();
    }

    /// @param after the last message that is not read; empty to begin with the first
    /// @param until the first message that is not read; empty to read all
    /// @return what was said in between, oldest first
    List<Message> between(String thread, String after, String until) {
        var all = new ArrayList<Message>();
        String cursor = "";
        for (int pages = 0; pages < MOST_PAGES && (pages == 0 || !cursor.isEmpty()); pages++) {
            ConversationsRepliesResponse page = page(thread, after, until, cursor);
            all.addAll(page.getMessages());
            cursor = next(page);
        }
        return within(all, after, until);
    }

    /// The thread's first message comes whatever is asked for.
    private static List<Message> within(List<Message> messages, String after, String until) {
        return messages.stream()
                .filter(message -> after.isEmpty() || message.getTs().compareTo(after) > 0)
                .filter(message -> until.isEmpty() || message.getTs().compareTo(until) < 0)
                .toList();
    }

    private ConversationsRepliesResponse page(String thread, String after, String until, String cursor) {
        SlackCalls calls = channel.calls();
        var reading = reading(thread, after, until, cursor);
        return isPatient && !cursor.isEmpty()
                ? calls.call(METHOD, channel.id(), SlackCalls.Repeat.SAFE, reading)
                : calls.callSoon(METHOD, channel.id(), reading);
    }

    @SuppressWarnings("NullAway") // What is not given is left out.
    private SlackCalls.Call<ConversationsRepliesResponse> reading(
            String thread, String after, String until, String cursor) {
        return methods -> methods.conversationsReplies(read -> read.channel(channel.id())
                .ts(thread)
                .oldest(after.isEmpty() ? null : after)
                .latest(until.isEmpty() ? null : until)
                .cursor(cursor.isEmpty() ? null : cursor)
                .limit(PAGE)
                .includeAllMetadata(true));
    }

    private static String next(ConversationsRepliesResponse page) {
        return Optional.ofNullable(page.getResponseMetadata())
                .map(ResponseMetadata::getNextCursor)
                .orElse("");
    }
}
