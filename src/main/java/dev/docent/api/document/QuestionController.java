package dev.docent.api.document;

import dev.docent.access.Caller;
import dev.docent.api.Scopes;
import dev.docent.suggestion.SuggestedQuestions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Shows what could be asked.
@Tag(name = "Documents")
@RestController
final class QuestionController {

    private final SuggestedQuestions suggestions;
    private final Scopes scopes;

    QuestionController(SuggestedQuestions suggestions, Scopes scopes) {
        this.suggestions = suggestions;
        this.scopes = scopes;
    }

    /// Questions to begin with.
    @Schema(name = "Questions")
    record QuestionsResponse(List<String> questions) {}

    @Operation(
            operationId = "listQuestions",
            summary = "Suggest questions",
            description = "Questions drawn from the documents that the service has answered itself.")
    @GetMapping(path = "/api/v1/questions", produces = MediaType.APPLICATION_JSON_VALUE)
    QuestionsResponse list(
            @Parameter(description = "How many at the most, 1 to 8.")
                    @RequestParam(defaultValue = "4")
                    @Min(value = 1, message = "must be 1 to 8") @Max(value = 8, message = "must be 1 to 8") int limit,
            @Parameter(description = "Only what this collection answers.") @RequestParam Optional<String> collection) {
        return new QuestionsResponse(within(collection).call(() -> suggestions.questions(limit)));
    }

    private Caller within(Optional<String> collection) {
        Caller caller = Caller.current();
        return collection
                .map(scopes::collection)
                .map(chosen -> caller.seeing(caller.scope().within(Set.of(chosen))))
                .orElse(caller);
    }
}
