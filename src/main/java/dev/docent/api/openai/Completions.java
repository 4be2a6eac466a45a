package dev.docent.api.openai;

import dev.docent.answer.Mode;
import dev.docent.api.AnswerJson;
import dev.docent.api.Scopes;
import dev.docent.api.problem.Problem;
import dev.docent.api.problem.ProblemException;
import dev.docent.api.stream.EventStream;
import dev.docent.api.stream.EventStreams;
import dev.docent.conversation.AskedQuestion;
import dev.docent.conversation.Conversations;
import dev.docent.conversation.Reply;
import dev.docent.passage.TokenCounter;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.json.JsonMapper;

/// Makes completions of answers.
@Component
final class Completions {

    private final Conversations conversations;
    private final AnswerJson answers;
    private final EventStreams streams;
    private final TokenCounter tokens;
    private final ErrorShape errors;
    private final Scopes scopes;
    private final JsonMapper json;

    Completions(
            Conversations conversations,
            AnswerJson answers,
            EventStreams streams,
            TokenCounter tokens,
            ErrorShape errors,
            Scopes scopes,
            JsonMapper json) {
        this.conversations = conversations;
        this.answers = answers;
        this.streams = streams;
        this.tokens = tokens;
        this.errors = errors;
        this.scopes = scopes;
        this.json = json;
    }

    CompletionResponse complete(CompletionRequest request, Completion completion) {
        Reply reply = conversations.ask(question(request), _ -> {});
        String content = reply.answer().text();
        return CompletionResponse.of(
                completion,
                content,
                Annotation.of(reply.answer(), completion.links()),
                Usage.of(request.messages(), content, tokens),
                answers.write(reply));
    }

    /// @param path what was asked for, to be named in the log
    SseEmitter stream(String path, CompletionRequest request, Completion completion) {
        AskedQuestion question = question(request);
        Chunks chunks = new Chunks(completion, request.includesUsage(), json);
        return streams.open(
                path,
                stream -> answer(question, request, completion, stream, chunks),
                (stream, problem) -> stream.send(chunks.error(errors.shape(problem))));
    }

    private void answer(
            AskedQuestion question,
            CompletionRequest request,
            Completion completion,
            EventStream stream,
            Chunks chunks) {
        CompletionStream events = new CompletionStream(stream, chunks);
        events.open();
        Reply reply = conversations.ask(question, events);
        List<Annotation> annotations = Annotation.of(reply.answer(), completion.links());
        events.close(reply.answer(), annotations, answers.write(reply));
        if (request.includesUsage()) {
            stream.send(chunks.usage(Usage.of(request.messages(), reply.answer().text(), tokens)));
        }
        stream.send(Chunks.END);
    }

    private AskedQuestion question(CompletionRequest request) {
        Mode mode = Model.get(request.model()).mode();
        if (mode == Mode.GENERATIVE && !conversations.hasChatModel()) {
            throw new ProblemException(
                    Problem.NO_CHAT_MODEL,
                    "No chat model is configured; ask the model docent or docent-extractive instead.");
        }
        Dialogue dialogue = Dialogue.of(request.messages());
        return new AskedQuestion(
                dialogue.question(),
                Optional.empty(),
                dialogue.history(),
                scopes.filter(List.of(), Optional.empty(), Optional.empty()),
                mode);
    }
}
