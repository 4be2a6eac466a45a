package dev.docent.slack.call;

import com.slack.api.methods.response.conversations.ConversationsRepliesResponse;
import com.slack.api.model.Message;
import com.slack.api.model.assistant.SuggestedPrompt;
import dev.docent.slack.call.SlackCalls.Repeat;
import dev.docent.slack.message.SlackMessage;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads and writes the messages of a channel.
public final class Channel {

    private static final int MOST_READ = 200;
    private static final String ANSWER = "docent_answer";
    private static final String QUESTION = "question";

    private final SlackCalls calls;
    private final String id;

    public Channel(SlackCalls calls, String id) {
        this.calls = calls;
        this.id = id;
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
    public void update(String message, SlackMessage by) {
        calls.call(
                "chat.update",
                id,
                Repeat.SAFE,
                methods -> methods.chatUpdate(update -> update.channel(id)
                        .ts(message)
                        .text(by.text())
                        .blocksAsString(by.blocks())
                        .linkNames(false)));
    }

    /// Replaces a message if there is time for that now.
    void updateIfFree(String message, SlackMessage by) {
        if (calls.isFree("chat.update")) {
            calls.callOnce(
                    "chat.update",
                    methods -> methods.chatUpdate(update -> update.channel(id)
                            .ts(message)
                            .text(by.text())
                            .blocksAsString(by.blocks())
                            .linkNames(false)));
        }
    }

    /// Says what the bot is doing, where Slack shows that.
    public void status(String thread, String status) {
        if (calls.isFree("assistant.threads.setStatus")) {
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

    /// @return the message that was posted as the answer to a question, if there is one
    Optional<String> find(String thread, String question) {
        ConversationsRepliesResponse replies = calls.call(
                "conversations.replies",
                id,
                Repeat.SAFE,
                methods -> methods.conversationsReplies(
                        read -> read.channel(id).ts(thread).limit(MOST_READ).includeAllMetadata(true)));
        return replies.getMessages().stream()
                .filter(message -> Optional.ofNullable(message.getMetadata())
                        .filter(metadata -> ANSWER.equals(metadata.getEventType())
                                && question.equals(metadata.getEventPayload().get(QUESTION)))
                        .isPresent())
                .map(Message::getTs)
                .findFirst();
    }

    /// @return what was said in a thread, oldest first
    public List<Said> thread(String thread) {
        ConversationsRepliesResponse replies = calls.call(
                "conversations.replies",
                id,
                Repeat.SAFE,
                methods -> methods.conversationsReplies(
                        read -> read.channel(id).ts(thread).limit(MOST_READ)));
        return replies.getMessages().stream().map(Channel::said).toList();
    }

    private static Said said(Message message) {
        return new Said(message.getTs(), given(message.getUser()), given(message.getBotId()), given(message.getText()));
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
