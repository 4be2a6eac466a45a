package dev.docent.slack;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.docent.conversation.ConversationId;
import dev.docent.conversation.RememberedConversations;
import dev.docent.conversation.Turn;
import dev.docent.slack.call.CallFailedException;
import dev.docent.slack.call.Said;
import dev.docent.slack.queue.Place;
import dev.docent.slack.queue.SlackQuestion;
import dev.docent.slack.queue.Surface;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What was said in a thread before a question. A thread is a conversation; what is remembered of it is enough, unless
/// people said something to each other.
final class ThreadContext {

    private static final Logger log = LoggerFactory.getLogger(ThreadContext.class);

    /// More than that is not read: what was said long before is seldom meant.
    private static final int MOST = 20;

    /// Some of it is not heard, such as what other bots say.
    private static final int ENOUGH = 2 * MOST;

    private final RememberedConversations remembered;

    ThreadContext(RememberedConversations remembered) {
        this.remembered = remembered;
    }

    /// @return the conversation that a question belongs to; empty if it stands alone. Its name can't be guessed.
    static Optional<ConversationId> conversation(Workspace workspace, SlackQuestion question) {
        Place place = question.place();
        if (place.thread().isEmpty()) {
            return Optional.empty();
        }
        String name = String.join("/", workspace.key(), place.team(), place.channel(), place.thread());
        return Optional.of(new ConversationId(UUID.nameUUIDFromBytes(name.getBytes(UTF_8))));
    }

    /// @return what was said, oldest first; empty where what is remembered is enough
    List<Turn> before(Workspace workspace, SlackQuestion question) {
        String thread = question.place().thread();
        if (thread.isEmpty() || thread.equals(question.message())) {
            return List.of();
        }
        List<Said> said = said(workspace, question).stream()
                .filter(message -> isHeard(message, workspace))
                .toList();
        boolean isEnough =
                conversation(workspace, question).flatMap(remembered::find).isPresent()
                        && said.stream().allMatch(message -> isToBot(message, workspace, question));
        return isEnough
                ? List.of()
                : said.stream()
                        .skip(Math.max(0, said.size() - MOST))
                        .map(message -> turn(message, workspace))
                        .toList();
    }

    private static List<Said> said(Workspace workspace, SlackQuestion question) {
        try {
            return workspace
                    .channel(question.place().channel())
                    .thread(question.place().thread(), question.message(), ENOUGH);
        } catch (CallFailedException failure) {
            log.warn("A thread cannot be read, so that a follow-up may be misunderstood: {}", failure.getMessage());
            return List.of();
        }
    }

    /// What the bot says is heard so far as it answers: that somebody asks too much belongs to no conversation.
    private static boolean isHeard(Said message, Workspace workspace) {
        boolean isPerson = message.bot().isEmpty() && !message.person().isEmpty();
        boolean isMeant = isOwn(message, workspace) ? message.isAnswer() : isPerson;
        return isMeant && !message.text().isBlank();
    }

    private static boolean isToBot(Said message, Workspace workspace, SlackQuestion question) {
        return isOwn(message, workspace)
                || question.surface() == Surface.DIRECT
                || QuestionText.mentions(message.text(), workspace.user());
    }

    private static boolean isOwn(Said message, Workspace workspace) {
        return message.person().equals(workspace.user()) || message.bot().equals(workspace.bot());
    }

    private static Turn turn(Said message, Workspace workspace) {
        Turn.Role role = isOwn(message, workspace) ? Turn.Role.ASSISTANT : Turn.Role.USER;
        return new Turn(role, QuestionText.of(message.text(), workspace.user()));
    }
}
