package dev.docent.api;

import dev.docent.answer.Answer;
import dev.docent.conversation.AskedQuestion;
import dev.docent.conversation.Conversations;
import dev.docent.conversation.Progress;
import dev.docent.conversation.Reply;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Answers as a test tells it to, and remembers what it was asked.
final class FakeConversations implements Conversations {

    final List<AskedQuestion> asked = new CopyOnWriteArrayList<>();
    private volatile Conversations script = (question, _) -> Samples.reply(question, Samples.grounded());

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
}
