package dev.docent.slack;

import dev.docent.slack.call.CallFailedException;
import dev.docent.suggestion.SuggestedQuestions;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Offers questions to people who do not know yet what to ask; only where every document may be asked about, for they
/// come from all of them.
final class Suggestions {

    private static final Logger log = LoggerFactory.getLogger(Suggestions.class);
    private static final int MOST = 4;

    private final SuggestedQuestions questions;
    private final Scope scope;

    Suggestions(SuggestedQuestions questions, Scope scope) {
        this.questions = questions;
        this.scope = scope;
    }

    /// Shows them in a while.
    void offer(Workspace workspace, String channel, String thread) {
        Thread.ofVirtual().name("slack-suggestions").start(() -> {
            List<String> offered = in(workspace.team());
            if (!offered.isEmpty()) {
                show(workspace, channel, thread, offered);
            }
        });
    }

    List<String> in(String team) {
        return scope.isOpen(team) ? questions.questions(MOST) : List.of();
    }

    private static void show(Workspace workspace, String channel, String thread, List<String> offered) {
        try {
            workspace.channel(channel).suggest(thread, offered);
        } catch (CallFailedException refused) {
            log.debug("No questions are offered: {}", refused.getMessage());
        }
    }
}
