package dev.docent.api.access;

import dev.docent.access.Audit;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Shows who asked and who changed what.
@Tag(name = "Access")
@RestController
final class AuditController {

    private final Audit audit;

    AuditController(Audit audit) {
        this.audit = audit;
    }

    /// What was done.
    @Schema(name = "Audit")
    record AuditResponse(List<EntryResponse> entries) {}

    /// Something that was done.
    @Schema(name = "AuditEntry")
    record EntryResponse(
            @Schema(description = "Grows from each entry to the next.")
            long number,

            Instant at,

            @Schema(description = "Who did it: a key, a person, a widget.")
            String caller,

            @Schema(description = "What was done.", example = "documents.delete")
            String action,

            @Schema(description = "What it was done to: which documents, which key; else the path of the call.")
            String target,

            @Schema(description = "What came of it.", example = "204")
            String outcome,

            @Schema(description = "Where the call came from.")
            String address,

            @Schema(description = "What was asked, where that is kept.")
            Optional<String> question) {

        static EntryResponse of(Audit.Entry entry) {
            return new EntryResponse(
                    entry.number(),
                    entry.at(),
                    entry.caller(),
                    entry.action(),
                    entry.target(),
                    entry.outcome(),
                    entry.address(),
                    entry.question());
        }
    }

    @Operation(
            operationId = "listAudit",
            summary = "See who asked and who changed what",
            description = "The newest first. What was asked is kept only with `docent.access.audit.questions`.")
    @GetMapping(path = "/api/v1/audit", produces = MediaType.APPLICATION_JSON_VALUE)
    AuditResponse list(
            @Parameter(description = "Only what was done before.") @RequestParam Optional<Instant> before,
            @Parameter(description = "Only what was written before the entry of this number, to read on.") @RequestParam
                    Optional<Long> olderThan,
            @Parameter(description = "How many at the most, 1 to 1,000.")
                    @RequestParam(defaultValue = "100")
                    @Min(value = 1, message = "must be 1 to 1000") @Max(value = 1000, message = "must be 1 to 1000") int limit) {
        return new AuditResponse(audit.newest(before, number(olderThan), limit).stream()
                .map(EntryResponse::of)
                .toList());
    }

    private static OptionalLong number(Optional<Long> given) {
        return given.map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }
}
