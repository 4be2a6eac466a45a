package dev.docent.terminal;

import dev.docent.api.AnswerJson;
import dev.docent.conversation.AskedQuestion;
import dev.docent.conversation.Conversations;
import dev.docent.conversation.Reply;
import dev.docent.index.Filter;
import dev.docent.ingestion.Ingestion;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Answers one question over the documents as they are now.
@Component
final class AskCommand {

    private final Ingestion ingestion;
    private final Conversations conversations;
    private final AnswerJson answers;

    AskCommand(Ingestion ingestion, Conversations conversations, AnswerJson answers) {
        this.ingestion = ingestion;
        this.conversations = conversations;
        this.answers = answers;
    }

    /// @return 0 for an answer, 1 for none
    int run(Request.Ask ask, Screen screen) {
        new IngestionWatch(ingestion, screen).run().problem().ifPresent(screen::complain);
        AskedQuestion question = new AskedQuestion(ask.question(), Optional.empty(), List.of(), Filter.NONE);
        Reply reply = conversations.ask(question, _ -> {});
        return new AnswerPrinter(screen).print(answers.write(reply), ask.json());
    }
}
