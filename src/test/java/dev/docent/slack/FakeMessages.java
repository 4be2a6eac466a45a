package dev.docent.slack;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The messages of a Slack without people.
final class FakeMessages {

    private final List<Message> messages = new ArrayList<>();
    private final Map<String, String> homes = new ConcurrentHashMap<>();
    private volatile int page = 1_000;
    private int number = 1_000;
    private long second = 1_700_000_000L;

    /// A message as it stands.
    record Message(
            String channel,
            String at,
            String thread,
            String user,
            String text,
            String blocks,
            String metadata,
            State state) {

        enum State {
            WHOLE,
            STREAMING
        }

        boolean isByBot() {
            return user.equals(FakeSlack.BOT);
        }

        JsonNode json() {
            return FakeSlack.JSON.readTree(blocks.isEmpty() ? "[]" : blocks);
        }
    }

    /// Somebody writes.
    ///
    /// @return by which name the message is known
    synchronized String write(String channel, String thread, String user, String text) {
        String at = second + "." + String.format("%06d", number++);
        messages.add(new Message(channel, at, thread.isEmpty() ? at : thread, user, text, "", "", Message.State.WHOLE));
        return at;
    }

    /// Somebody belongs to a workspace.
    void live(String user, String team) {
        homes.put(user, team);
    }

    /// Threads are shown in small pages.
    void distribute() {
        page = 15;
    }

    /// Somebody who may takes a message away.
    synchronized void delete(String at) {
        messages.removeIf(message -> message.at().equals(at));
    }

    /// Streams that went on for too long end.
    synchronized void expire() {
        messages.stream()
                .filter(message -> message.state() == Message.State.STREAMING)
                .toList()
                .forEach(message -> replace(message, message.text(), message.blocks(), Message.State.WHOLE));
    }

    /// What is written from now on is written later.
    synchronized void pass(Duration time) {
        second += time.toSeconds();
    }

    synchronized List<Message> all() {
        return List.copyOf(messages);
    }

    /// @return what the bot said in a thread
    List<Message> replies(String thread) {
        return all().stream()
                .filter(message -> message.isByBot() && message.thread().equals(thread))
                .toList();
    }

    Optional<Message> find(String channel, String at) {
        return all().stream()
                .filter(message ->
                        message.channel().equals(channel) && message.at().equals(at))
                .findFirst();
    }

    synchronized String answer(FakeSlack.Call call) {
        return switch (call.method()) {
            case "chat.postMessage" -> posted(call, Message.State.WHOLE, call.parameter("text"));
            case "chat.startStream" -> started(call);
            case "chat.appendStream" -> appended(call, Message.State.STREAMING);
            case "chat.stopStream" -> appended(call, Message.State.WHOLE);
            case "chat.update" -> updated(call);
            case "conversations.replies" -> thread(call);
            default -> "{\"ok\":true}";
        };
    }

    /// A stream belongs in a thread, and in a channel it is for somebody.
    private String started(FakeSlack.Call call) {
        String person = call.parameter("recipient_user_id");
        String team = call.parameter("recipient_team_id");
        boolean isForSomebody = !(person.isEmpty() || team.isEmpty());
        if (call.parameter("thread_ts").isEmpty()) {
            return refused("invalid_arguments");
        }
        if (!isForSomebody && !call.parameter("channel").startsWith("D")) {
            return refused(person.isEmpty() ? "missing_recipient_user_id" : "missing_recipient_team_id");
        }
        return homes.getOrDefault(person, team).equals(team)
                ? posted(call, Message.State.STREAMING, call.parameter("markdown_text"))
                : refused("user_not_found");
    }

    private String posted(FakeSlack.Call call, Message.State state, String text) {
        String at = write(call.parameter("channel"), call.parameter("thread_ts"), FakeSlack.BOT, text);
        Message written = messages.removeLast();
        messages.add(new Message(
                written.channel(),
                at,
                written.thread(),
                FakeSlack.BOT,
                text,
                call.parameter("blocks"),
                call.parameter("metadata"),
                state));
        return "{\"ok\":true,\"channel\":\"" + written.channel() + "\",\"ts\":\"" + at + "\"}";
    }

    private String appended(FakeSlack.Call call, Message.State state) {
        Optional<Message> open = find(call.parameter("channel"), call.parameter("ts"))
                .filter(message -> message.state() == Message.State.STREAMING);
        open.ifPresent(message ->
                replace(message, message.text() + call.parameter("markdown_text"), call.parameter("blocks"), state));
        return open.isPresent() ? "{\"ok\":true}" : refused("message_not_in_streaming_state");
    }

    private static String refused(String reason) {
        return "{\"ok\":false,\"error\":\"" + reason + "\"}";
    }

    private String updated(FakeSlack.Call call) {
        Optional<Message> found = find(call.parameter("channel"), call.parameter("ts"));
        if (found.filter(message -> message.state() == Message.State.STREAMING).isPresent()) {
            return refused("streaming_state_conflict");
        }
        found.ifPresent(message -> replace(message, call.parameter("text"), call.parameter("blocks"), message.state()));
        return found.isPresent() ? "{\"ok\":true}" : refused("message_not_found");
    }

    private void replace(Message message, String text, String blocks, Message.State state) {
        messages.set(
                messages.indexOf(message),
                new Message(
                        message.channel(),
                        message.at(),
                        message.thread(),
                        message.user(),
                        text,
                        blocks,
                        message.metadata(),
                        state));
    }

    /// The thread's first message comes whatever is asked for, and a page holds no more than Slack allows.
    private String thread(FakeSlack.Call call) {
        List<Message> wanted = all().stream()
                .filter(message -> message.channel().equals(call.parameter("channel"))
                        && message.thread().equals(call.parameter("ts")))
                .filter(message -> isWithin(message.at(), call))
                .toList();
        int begin = number(call, "cursor", 0);
        int end = Math.min(wanted.size(), begin + Math.min(number(call, "limit", 100), page));
        ObjectNode answer = FakeSlack.JSON.createObjectNode().put("ok", true).put("has_more", end < wanted.size());
        var list = answer.putArray("messages");
        wanted.subList(begin, end).forEach(message -> list.add(shown(message)));
        if (end < wanted.size()) {
            answer.putObject("response_metadata").put("next_cursor", String.valueOf(end));
        }
        return answer.toString();
    }

    private static boolean isWithin(String at, FakeSlack.Call call) {
        String oldest = call.parameter("oldest");
        String latest = call.parameter("latest");
        return at.equals(call.parameter("ts"))
                || ((oldest.isEmpty() || at.compareTo(oldest) > 0) && (latest.isEmpty() || at.compareTo(latest) < 0));
    }

    private static int number(FakeSlack.Call call, String name, int otherwise) {
        String given = call.parameter(name);
        return given.isEmpty() ? otherwise : Integer.parseInt(given);
    }

    private static ObjectNode shown(Message message) {
        ObjectNode one = FakeSlack.JSON
                .createObjectNode()
                .put("type", "message")
                .put("ts", message.at())
                .put("user", message.user())
                .put("text", message.text());
        if (message.isByBot()) {
            one.put("bot_id", "B0BOT");
        }
        if (!message.blocks().isEmpty()) {
            one.set("blocks", message.json());
        }
        if (!message.metadata().isEmpty()) {
            one.set("metadata", FakeSlack.JSON.readTree(message.metadata()));
        }
        return one;
    }
}
