package dev.docent.mcp;

import dev.docent.answer.Citation;
import dev.docent.api.AnswerJson;
import dev.docent.api.Links;
import dev.docent.api.Scopes;
import dev.docent.conversation.AskedQuestion;
import dev.docent.conversation.ConversationId;
import dev.docent.conversation.Conversations;
import dev.docent.conversation.Progress;
import dev.docent.conversation.Reply;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/// Answers a question from the documents.
@Component
final class AskTool implements Tool {

    private final Conversations conversations;
    private final Scopes scopes;
    private final AnswerJson json;

    AskTool(Conversations conversations, Scopes scopes, AnswerJson json) {
        this.conversations = conversations;
        this.scopes = scopes;
        this.json = json;
    }

    @Override
    public String name() {
        return "ask";
    }

    @Override
    public boolean isWork() {
        return true;
    }

    @Override
    public ToolResult call(ToolCall call) {
        Reply reply = conversations.ask(question(call.arguments()), progress -> tell(progress, call.progress()));
        return new ToolResult(text(reply, call.links()), json.write(reply));
    }

    private AskedQuestion question(Arguments arguments) {
        arguments.allow("question", "collections", "publishedFrom", "publishedTo", "conversationId");
        return new AskedQuestion(
                arguments.text("question", AskedQuestion.LONGEST),
                arguments.uuid("conversationId").map(ConversationId::new),
                List.of(),
                scopes.filter(
                        arguments.texts("collections"), arguments.day("publishedFrom"), arguments.day("publishedTo")));
    }

    private static void tell(Progress progress, Consumer<String> listener) {
        switch (progress) {
            case Progress.Working(var stage) -> listener.accept(stage);
            case Progress.Text(var text) -> listener.accept(text.strip());
            case Progress.Cited _ -> {}
        }
    }

    private static String text(Reply reply, Links links) {
        StringBuilder text = new StringBuilder(reply.answer().text());
        if (!reply.answer().citations().isEmpty()) {
            text.append("\n\nSources:");
        }
        for (Citation citation : reply.answer().citations()) {
            text.append("\n[").append(citation.n()).append("] ");
            text.append(Sources.link(citation.document(), citation.page(), links.to(citation)));
            text.append("\n> ").append(citation.quote().replace("\n", "\n> "));
        }
        if (reply.evidence().isPreliminary()) {
            text.append("\n\nNot all documents have been read yet, so there may be more to find.");
        }
        return text.append("\n\nFor a follow-up: conversationId ")
                .append(reply.conversation())
                .toString();
    }
}
