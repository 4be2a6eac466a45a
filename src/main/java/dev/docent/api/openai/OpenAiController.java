package dev.docent.api.openai;

import dev.docent.api.Links;
import dev.docent.api.openai.ModelResponse.ModelsResponse;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Answers clients of OpenAI's interface.
@Tag(name = "OpenAI")
@RestController
@RequestMapping("/v1")
@ApiResponse(
        responseCode = "4XX",
        description = "What is wrong with the request, in OpenAI's shape",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                        schema = @Schema(implementation = ErrorResponse.class)))
@ApiResponse(
        responseCode = "500",
        description = "Something went wrong",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                        schema = @Schema(implementation = ErrorResponse.class)))
final class OpenAiController {

    private static final String COMPLETIONS = "/chat/completions";

    private final Completions completions;
    private final Clock clock = Clock.systemUTC();

    OpenAiController(Completions completions) {
        this.completions = completions;
    }

    @Operation(
            operationId = "createChatCompletion",
            summary = "Ask a question as OpenAI's clients do",
            description = "The last message of the user is the question, what was said before is its history; system "
                    + "messages are passed over, for answers stand on the documents alone. Citations come as "
                    + "`annotations` of the type `url_citation`, one for each mark like `[1]`, and the whole answer under "
                    + "`docent`. With `stream` the text comes as it is written, then the annotations in a delta of "
                    + "their own, then `docent` with the finish reason. Sampling parameters, limits and whatever else is "
                    + "not named here are passed over; images, tools, formats other than text, `logprobs` and "
                    + "more than one answer are refused.")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                        schema = @Schema(implementation = CompletionResponse.class)),
                @Content(mediaType = MediaType.TEXT_EVENT_STREAM_VALUE)
            })
    @PostMapping(path = COMPLETIONS, consumes = MediaType.APPLICATION_JSON_VALUE)
    Object complete(@Valid @RequestBody CompletionRequest request, HttpServletRequest call) {
        Completion completion = Completion.begin(clock.instant(), Model.get(request.model()), Links.of(call));
        request.refuseTheImpossible();
        if (request.isStreamed()) {
            return completions.stream(call.getRequestURI(), request, completion);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(completions.complete(request, completion));
    }

    @Operation(
            operationId = "listModels",
            summary = "List the ways to answer as models",
            description = "`docent` answers as well as it can, `docent-extractive` in the documents' own sentences, "
                    + "`docent-generative` with the chat model that is configured.")
    @GetMapping(path = "/models", produces = MediaType.APPLICATION_JSON_VALUE)
    ModelsResponse models() {
        return ModelsResponse.all();
    }

    @Operation(operationId = "getModel", summary = "Get one of the models")
    @GetMapping(path = "/models/{model}", produces = MediaType.APPLICATION_JSON_VALUE)
    ModelResponse model(@PathVariable String model) {
        return ModelResponse.of(Model.get(model));
    }

    @ExceptionHandler
    ResponseEntity<ErrorResponse> refused(RefusedException refused) {
        return ResponseEntity.status(refused.status())
                .contentType(MediaType.APPLICATION_JSON)
                .body(refused.response());
    }
}
