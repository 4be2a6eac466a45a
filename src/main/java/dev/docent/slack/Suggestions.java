package dev.docent.slack;

import dev.docent.access.Caller;
import dev.docent.slack.call.CallFailedException;
import dev.docent.suggestion.SuggestedQuestions;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Offers questions to people who do not know yet what to ask. They come from what may be asked about there.
final class Suggestions {

    private static final Logger log = LoggerFactory.getLogger(Suggestions.class);
    private static final int MOST = 4;

    private final SuggestedQuestions questions;
    private final Scope scope;

    Suggestions(SuggestedQuestions questions, Scope scope) {
        this.questions = questions;
        this.scope = scope;
    }

    /// Shows them in a while, to somebody who talks to the bot alone.
    void offer(Workspace workspace, String person, String channel, String thread) {
        Thread.ofVirtual().name("slack-suggestions").start(() -> {
            List<String> offered = scope.direct(workspace.team())
                    .map(documents -> in(SlackPeople.caller(workspace.team(), person, documents)))
                    .orElse(List.of());
            if (!offered.isEmpty()) {
                show(workspace, channel, thread, offered);
            }
        });
    }

    /// @return what somebody may ask; may be empty
    List<String> in(Caller caller) {
        return caller.call(() -> questions.questions(MOST));
    }

    private static void show(Workspace workspace, String channel, String thread, List<String> offered) {
        try {
            workspace.channel(channel).suggest(thread, offered);
        } catch (CallFailedException refused) {
            log.debug("No questions are offered: {}", refused.getMessage());
        }
    }
}
