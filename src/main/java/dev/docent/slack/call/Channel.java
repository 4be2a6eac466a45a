package dev.docent.slack.call;

import com.slack.api.methods.response.chat.ChatUpdateResponse;
import com.slack.api.model.Message;
import com.slack.api.model.assistant.SuggestedPrompt;
import com.slack.api.model.block.ContextActionsBlock;
import dev.docent.slack.call.SlackCalls.Repeat;
import dev.docent.slack.message.SlackMessage;
import dev.docent.slack.queue.SlackQuestion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads and writes the messages of a channel.
public final class Channel {

    private static final String ANSWER = "docent_answer";
    private static final String QUESTION = "question";
    static final String UPDATE = "chat.update";

    private final SlackCalls calls;
    private final String id;
    private final String user;

    /// @param user the bot's own
    public Channel(SlackCalls calls, String id, String user) {
        this.calls = calls;
        this.id = id;
        this.user = user;
    }

    /// @param thread where it belongs; empty for none
    /// @param question what it answers, by which it can be found again
    /// @return the message's name
    public String post(String thread, String question, SlackMessage message) {
        return calls.call(
                        "chat.postMessage",
                        id,
                        Repeat.UNSAFE,
                        methods -> methods.chatPostMessage(post -> post.channel(id)
                                .threadTs(thread.isEmpty() ? null : thread)
                                .text(message.text())
                                .blocksAsString(message.blocks())
                                .metadata(metadata(question))
                                .unfurlLinks(false)
                                .unfurlMedia(false)
                                .linkNames(false)))
                .getTs();
    }

    /// Replaces a message.
    ///
    /// @return whether there is one that can be replaced
    boolean update(String message, SlackMessage by) {
        try {
            calls.call(UPDATE, id, Repeat.SAFE, replacing(message, by));
            return true;
        } catch (CallFailedException failed) {
            if (failed.refusal() != Refusal.GONE) {
                throw failed;
            }
            return false;
        }
    }

    /// Replaces a message if there is time for that now.
    void updateIfFree(String message, SlackMessage by) {
        if (calls.takeIfFree(UPDATE)) {
            calls.callOnce(UPDATE, replacing(message, by));
        }
    }

    /// Replaces a message now, if Slack lets it.
    void updateHurriedly(String message, SlackMessage by) {
        calls.callHurriedly(UPDATE, replacing(message, by));
    }

    private SlackCalls.Call<ChatUpdateResponse> replacing(String message, SlackMessage by) {
        return methods -> methods.chatUpdate(update -> update.channel(id)
                .ts(message)
                .text(by.text())
                .blocksAsString(by.blocks())
                .linkNames(false));
    }

    /// Says what the bot is doing, where Slack shows that.
    public void status(String thread, String status) {
        if (calls.takeIfFree("assistant.threads.setStatus")) {
            calls.callOnce(
                    "assistant.threads.setStatus",
                    methods -> methods.assistantThreadsSetStatus(
                            set -> set.channelId(id).threadTs(thread).status(status)));
        }
    }

    /// Offers questions to begin with.
    ///
    /// @param thread the thread they are offered in; empty where there is none yet
    public void suggest(String thread, List<String> questions) {
        List<SuggestedPrompt> prompts = questions.stream()
                .map(question -> SuggestedPrompt.builder()
                        .title(question)
                        .message(question)
                        .build())
                .toList();
        calls.call(
                "assistant.threads.setSuggestedPrompts",
                id,
                Repeat.SAFE,
                methods -> methods.assistantThreadsSetSuggestedPrompts(set -> set.channelId(id)
                        .threadTs(thread.isEmpty() ? null : thread)
                        .title("Questions the documents answer")
                        .prompts(prompts)));
    }

    private static Message.Metadata metadata(String question) {
        return Message.Metadata.builder()
                .eventType(ANSWER)
                .eventPayload(Map.of(QUESTION, question))
                .build();
    }

    /// @param others messages that answer other questions
    /// @return the message that was begun as the answer to a question, if there is one, and the thread may be read
    Optional<String> find(SlackQuestion question, Set<String> others) {
        List<Message> own = after(question).stream()
                .filter(message -> user.equals(message.getUser()))
                .toList();
        return own.stream()
                .filter(message -> answered(message).equals(Optional.of(question.id())))
                .findFirst()
                .or(() -> own.stream()
                        .filter(message -> answered(message).isEmpty() && !others.contains(message.getTs()))
                        .findFirst())
                .map(Message::getTs);
    }

    private List<Message> after(SlackQuestion question) {
        try {
            return new Replies(this, true).between(question.place().thread(), question.message(), "");
        } catch (CallFailedException failed) {
            if (failed.isPassing()) {
                throw failed;
            }
            return List.of();
        }
    }

    /// @return the question that a message is said to answer; of streams Slack keeps none
    private static Optional<String> answered(Message message) {
        return Optional.ofNullable(message.getMetadata())
                .filter(metadata -> ANSWER.equals(metadata.getEventType()))
                .map(metadata -> String.valueOf(metadata.getEventPayload().get(QUESTION)));
    }

    /// @param until the message that is the first not to be read
    /// @param enough how many messages are enough
    /// @return what was said in a thread just before, oldest first
    public List<Said> thread(String thread, String until, int enough) {
        return new Replies(this, false)
                .newest(thread, until, enough).stream().map(Channel::said).toList();
    }

    private static Said said(Message message) {
        return new Said(
                message.getTs(),
                given(message.getUser()),
                given(message.getBotId()),
                given(message.getText()),
                isAnswer(message));
    }

    private static boolean isAnswer(Message message) {
        return Optional.ofNullable(message.getBlocks()).orElse(List.of()).stream()
                .anyMatch(ContextActionsBlock.class::isInstance);
    }

    @SuppressWarnings("NullAway") // Slack leaves out what is not known.
    private static String given(String value) {
        return Optional.ofNullable(value).orElse("");
    }

    SlackCalls calls() {
        return calls;
    }

    String id() {
        return id;
    }
}
