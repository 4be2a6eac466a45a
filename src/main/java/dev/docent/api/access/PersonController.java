package dev.docent.api.access;

import dev.docent.access.Audit;
import dev.docent.api.problem.Problem;
import dev.docent.api.problem.ProblemException;
import dev.docent.conversation.ConversationKeptException;
import dev.docent.conversation.RememberedConversations;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Has forgotten what one person asked.
@Tag(name = "Access")
@RestController
final class PersonController {

    private final RememberedConversations remembered;
    private final Audit audit;

    PersonController(RememberedConversations remembered, Audit audit) {
        this.remembered = remembered;
        this.audit = audit;
    }

    /// What was forgotten.
    @Schema(name = "Forgotten")
    record ForgottenResponse(
            @Schema(description = "How many conversations there were.")
            int conversations) {}

    @Operation(
            operationId = "forgetPerson",
            summary = "Forget what one person asked",
            description = "Deletes their conversations, their questions with what they thought of the answers, and the "
                    + "text of their questions in the audit log.")
    @DeleteMapping(path = "/api/v1/people/{id}/conversations", produces = MediaType.APPLICATION_JSON_VALUE)
    ForgottenResponse forget(@Parameter(description = "What the audit log calls them.") @PathVariable String id) {
        try {
            int conversations = remembered.forgetAllOf(id);
            if (audit.forgetQuestions(id)) {
                return new ForgottenResponse(conversations);
            }
            throw kept();
        } catch (ConversationKeptException kept) {
            throw kept();
        }
    }

    private static ProblemException kept() {
        return new ProblemException(
                Problem.UNAVAILABLE, "Not all that they asked can be deleted now; try again later.");
    }
}
