package dev.docent.slack;

import dev.docent.conversation.AskedQuestion;
import dev.docent.conversation.Conversation;
import dev.docent.conversation.ConversationId;
import dev.docent.conversation.Conversations;
import dev.docent.conversation.Feedback;
import dev.docent.conversation.Gap;
import dev.docent.conversation.Opinion;
import dev.docent.conversation.Progress;
import dev.docent.conversation.RememberedConversations;
import dev.docent.conversation.Reply;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Answers as a test tells it to, and remembers what it was asked.
final class Script implements Conversations, RememberedConversations, Feedback {

    final List<AskedQuestion> asked = new CopyOnWriteArrayList<>();
    final Map<UUID, Opinion> opinions = new ConcurrentHashMap<>();
    private volatile Conversations script = (question, listener) -> {
        Reply reply = Answers.reply(question, Answers.grounded());
        listener.accept(new Progress.Text(reply.answer().text()));
        return reply;
    };

    void answerLike(Conversations conversations) {
        script = conversations;
    }

    @Override
    public Reply ask(AskedQuestion question, Consumer<Progress> listener) {
        asked.add(question);
        return script.ask(question, listener);
    }

    @Override
    public Optional<Conversation> find(ConversationId id) {
        return asked.stream().anyMatch(question -> question.conversation().equals(Optional.of(id)))
                ? Optional.of(new Conversation(id, Instant.EPOCH, List.of()))
                : Optional.empty();
    }

    @Override
    public boolean forget(ConversationId id) {
        return false;
    }

    @Override
    public int forgetAllOf(String owner) {
        return 0;
    }

    @Override
    public boolean keep(UUID answer, Opinion opinion) {
        opinions.put(answer, opinion);
        return true;
    }

    @Override
    public List<Gap> gaps() {
        return List.of();
    }
}
