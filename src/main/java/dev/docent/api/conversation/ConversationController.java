package dev.docent.api.conversation;

import dev.docent.api.problem.Problem;
import dev.docent.api.problem.ProblemException;
import dev.docent.conversation.ConversationId;
import dev.docent.conversation.ConversationKeptException;
import dev.docent.conversation.RememberedConversations;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Shows conversations, and has them forgotten.
@Tag(name = "Conversations")
@RestController
@RequestMapping("/api/v1/conversations")
final class ConversationController {

    private final RememberedConversations remembered;

    ConversationController(RememberedConversations remembered) {
        this.remembered = remembered;
    }

    @Operation(
            operationId = "getConversation",
            summary = "Get a conversation",
            description = "The newest of its questions with their answers, oldest first. What was not used for longer "
                    + "than `docent.conversation.idle` is no longer there.")
    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ConversationResponse get(@PathVariable String id) {
        return id(id).flatMap(remembered::find).map(ConversationResponse::of).orElseThrow(() -> missing(id));
    }

    @Operation(
            operationId = "deleteConversation",
            summary = "Delete a conversation",
            description = "Forgets its questions and answers for good.")
    @ApiResponse(responseCode = "204")
    @DeleteMapping("/{id}")
    ResponseEntity<Void> delete(@PathVariable String id) {
        if (!id(id).map(this::forget).orElse(false)) {
            throw missing(id);
        }
        return ResponseEntity.noContent().build();
    }

    private boolean forget(ConversationId id) {
        try {
            return remembered.forget(id);
        } catch (ConversationKeptException kept) {
            throw new ProblemException(Problem.UNAVAILABLE, "The conversation cannot be deleted now; try again later.");
        }
    }

    private static Optional<ConversationId> id(String id) {
        try {
            return Optional.of(new ConversationId(UUID.fromString(id)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static ProblemException missing(String id) {
        return new ProblemException(Problem.NOT_FOUND, "No conversation with the id '" + id + "' is remembered.");
    }
}
