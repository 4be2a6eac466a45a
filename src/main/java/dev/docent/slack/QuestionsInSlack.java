package dev.docent.slack;

import dev.docent.conversation.KeptQuestions;
import dev.docent.slack.queue.AskedQuestions;
import dev.docent.state.StateDatabase;
import java.time.Clock;
import org.springframework.stereotype.Component;

/// What was asked in Slack, to be forgotten whether or not the bot is on now.
@Component
final class QuestionsInSlack implements KeptQuestions {

    private final AskedQuestions asked;

    QuestionsInSlack(StateDatabase database) {
        this.asked = new AskedQuestions(database, Clock.systemUTC());
    }

    @Override
    public boolean forgetAllOf(String person) {
        return asked.forget(person);
    }
}
