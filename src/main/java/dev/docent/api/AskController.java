package dev.docent.api;

import dev.docent.access.Caller;
import dev.docent.answer.Citation;
import dev.docent.answer.Mode;
import dev.docent.api.guard.DocumentTickets;
import dev.docent.api.problem.Problem;
import dev.docent.api.problem.ProblemException;
import dev.docent.api.stream.Accepted;
import dev.docent.api.stream.EventStream;
import dev.docent.api.stream.EventStreams;
import dev.docent.conversation.AskedQuestion;
import dev.docent.conversation.ConversationId;
import dev.docent.conversation.Conversations;
import dev.docent.conversation.Progress;
import dev.docent.conversation.Reply;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// Answers questions, at once or as events.
@Tag(name = "Answers")
@RestController
final class AskController {

    private static final String PATH = "/api/v1/ask";

    private final Conversations conversations;
    private final Scopes scopes;
    private final EventStreams streams;
    private final DocumentTickets tickets;

    AskController(Conversations conversations, Scopes scopes, EventStreams streams, DocumentTickets tickets) {
        this.conversations = conversations;
        this.scopes = scopes;
        this.streams = streams;
        this.tickets = tickets;
    }

    @Operation(
            operationId = "ask",
            summary = "Ask a question",
            description = "Answers from the documents, with citations that are exact. With `Accept: text/event-stream` "
                    + "the same comes as events: `status`, `delta`, `citation`, then `done` with the whole answer, or "
                    + "`error` with a problem. Closing the connection ends the work.")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                        schema = @Schema(implementation = AskResponse.class)),
                @Content(mediaType = MediaType.TEXT_EVENT_STREAM_VALUE)
            })
    @PostMapping(
            path = PATH,
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_EVENT_STREAM_VALUE})
    Object ask(
            @Valid @RequestBody AskRequest request,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE) String accept) {
        AskedQuestion question = question(request);
        int limit = request.limit().orElse(0);
        Caller caller = Caller.current();
        Function<Citation, CitationResponse> cite = citation -> cite(citation, caller);
        if (Accepted.events(accept)) {
            return streams.open(PATH, stream -> answer(question, limit, cite, stream));
        }
        return AskResponse.of(conversations.ask(question, _ -> {}), limit, cite);
    }

    private CitationResponse cite(Citation citation, Caller caller) {
        return CitationResponse.of(
                citation, tickets.reading(caller, citation.document().id()));
    }

    private void answer(
            AskedQuestion question, int limit, Function<Citation, CitationResponse> cite, EventStream stream) {
        Reply reply = conversations.ask(question, progress -> tell(progress, cite, stream));
        stream.send("done", AskResponse.of(reply, limit, cite));
    }

    private static void tell(Progress progress, Function<Citation, CitationResponse> cite, EventStream stream) {
        switch (progress) {
            case Progress.Working(var stage) -> stream.send("status", Map.of("stage", stage));
            case Progress.Text(var text) -> stream.send("delta", Map.of("text", text));
            case Progress.Cited(var citation) -> stream.send("citation", cite.apply(citation));
        }
    }

    private AskedQuestion question(AskRequest request) {
        Mode mode = request.mode().map(AskRequest.Mode::mode).orElse(Mode.AUTO);
        if (mode == Mode.GENERATIVE && !conversations.hasChatModel()) {
            throw new ProblemException(
                    Problem.NO_CHAT_MODEL, "No chat model is configured; ask with mode auto or extractive.");
        }
        return new AskedQuestion(
                request.question(),
                request.conversationId().map(ConversationId::new),
                request.turns(),
                scopes.filter(request.collections(), request.publishedFrom(), request.publishedTo()),
                mode);
    }
}
