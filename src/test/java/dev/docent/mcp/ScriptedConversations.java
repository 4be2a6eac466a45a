package dev.docent.mcp;

import dev.docent.conversation.AskedQuestion;
import dev.docent.conversation.Conversations;
import dev.docent.conversation.Progress;
import dev.docent.conversation.Reply;
import java.util.function.Consumer;
import org.springframework.context.annotation.Primary;

/// Answers as a test tells it to.
@Primary
final class ScriptedConversations implements Conversations {

    private volatile Conversations script = (question, _) -> ScriptedService.reply(question);

    void answerLike(Conversations conversations) {
        script = conversations;
    }

    @Override
    public Reply ask(AskedQuestion question, Consumer<Progress> listener) {
        return script.ask(question, listener);
    }
}
