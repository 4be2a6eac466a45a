package dev.docent.api;

import dev.docent.answer.Answer;
import dev.docent.conversation.AskedQuestion;
import dev.docent.conversation.Conversation;
import dev.docent.conversation.ConversationId;
import dev.docent.conversation.ConversationKeptException;
import dev.docent.conversation.Conversations;
import dev.docent.conversation.Progress;
import dev.docent.conversation.RememberedConversations;
import dev.docent.conversation.Reply;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Answers as a test tells it to, and remembers what it was asked.
final class FakeConversations implements Conversations, RememberedConversations {

    final List<AskedQuestion> asked = new CopyOnWriteArrayList<>();
    private volatile Conversations script = (question, _) -> Samples.reply(question, Samples.grounded());

    final Map<ConversationId, Conversation> remembered = new ConcurrentHashMap<>();

    /// Whether the database answers.
    volatile boolean writable = true;

    void answerWith(Answer answer) {
        script = (question, _) -> Samples.reply(question, answer);
    }

    void answerLike(Conversations conversations) {
        script = conversations;
    }

    AskedQuestion lastAsked() {
        return asked.getLast();
    }

    @Override
    public Reply ask(AskedQuestion question, Consumer<Progress> listener) {
        asked.add(question);
        return script.ask(question, listener);
    }

    @Override
    public Optional<Conversation> find(ConversationId id) {
        return Optional.ofNullable(remembered.get(id));
    }

    @Override
    public int forgetAllOf(String owner) {
        int all = remembered.size();
        remembered.clear();
        return all;
    }

    @Override
    public boolean forget(ConversationId id) {
        if (!writable) {
            throw new ConversationKeptException(id);
        }
        return remembered.remove(id) != null;
    }
}
