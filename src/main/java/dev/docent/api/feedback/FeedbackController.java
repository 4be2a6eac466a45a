package dev.docent.api.feedback;

import dev.docent.api.problem.Problem;
import dev.docent.api.problem.ProblemException;
import dev.docent.conversation.Feedback;
import dev.docent.conversation.FeedbackLostException;
import dev.docent.conversation.Opinion;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Takes feedback, and shows the gaps.
@Tag(name = "Answers")
@RestController
final class FeedbackController {

    private static final String CSV = "text/csv";

    private final Feedback feedback;

    FeedbackController(Feedback feedback) {
        this.feedback = feedback;
    }

    /// What somebody thinks of an answer.
    @Schema(name = "Feedback")
    record FeedbackRequest(
            @NotNull(message = "must be true or false") Boolean helpful,

            @Schema(description = "What was missing, wrong or good.", example = "The second date is what I needed.")
            Optional<@Size(max = Opinion.LONGEST, message = "must have 2,000 characters at the most") String> comment) {

        Opinion opinion() {
            return new Opinion(helpful, comment.filter(text -> !text.isBlank()));
        }
    }

    @Operation(
            operationId = "giveFeedback",
            summary = "Say whether an answer helped",
            description = "Kept with the question; what is said last counts.")
    @ApiResponse(responseCode = "204")
    @PostMapping(path = "/api/v1/answers/{id}/feedback", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Void> give(@PathVariable String id, @Valid @RequestBody FeedbackRequest request) {
        if (!id(id).map(answer -> keep(answer, request.opinion())).orElse(false)) {
            throw new ProblemException(Problem.NOT_FOUND, "No answer with the id '" + id + "' is remembered.");
        }
        return ResponseEntity.noContent().build();
    }

    private boolean keep(UUID answer, Opinion opinion) {
        try {
            return feedback.keep(answer, opinion);
        } catch (FeedbackLostException lost) {
            throw new ProblemException(Problem.UNAVAILABLE, "Feedback cannot be kept now; try again later.");
        }
    }

    private static Optional<UUID> id(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    @Operation(
            operationId = "listGaps",
            summary = "List what the documents leave open",
            description = "Questions that found no answer or were marked unhelpful, those alike together, what was "
                    + "asked most often first.")
    @GetMapping(path = "/api/v1/gaps", produces = MediaType.APPLICATION_JSON_VALUE)
    GapsResponse gaps() {
        return GapsResponse.of(feedback.gaps());
    }

    @Operation(operationId = "listGaps")
    @GetMapping(path = "/api/v1/gaps", produces = CSV)
    ResponseEntity<byte[]> gapsTable() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(CSV + ";charset=UTF-8;header=present"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"gaps.csv\"")
                .body(GapsTable.of(feedback.gaps()).getBytes(StandardCharsets.UTF_8));
    }
}
