package dev.docent.slack;

import dev.docent.access.Caller;
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
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Answers as a test tells it to, and remembers what it was asked.
final class Script implements Conversations, RememberedConversations, Feedback {

    final List<AskedQuestion> asked = new CopyOnWriteArrayList<>();
    final List<Caller> callers = new CopyOnWriteArrayList<>();
    private final Set<String> known = ConcurrentHashMap.newKeySet();
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
        Caller caller = Caller.current();
        asked.add(question);
        callers.add(caller);
        question.conversation().ifPresent(id -> known.add(name(id, caller)));
        return script.ask(question, listener);
    }

    /// A conversation belongs to somebody and to what they see.
    private static String name(ConversationId id, Caller caller) {
        return String.join("\n", id.toString(), caller.owner(), caller.scope().lines());
    }

    @Override
    public Optional<Conversation> find(ConversationId id) {
        return known.contains(name(id, Caller.current()))
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
        boolean isTheirs = callers.stream()
                .anyMatch(caller -> caller.owner().equals(Caller.current().owner()));
        if (isTheirs) {
            opinions.put(answer, opinion);
        }
        return isTheirs;
    }

    @Override
    public List<Gap> gaps() {
        return List.of();
    }
}
