package dev.docent.api.backup;

import dev.docent.api.problem.Problem;
import dev.docent.api.problem.ProblemException;
import dev.docent.backup.Backup;
import dev.docent.backup.Backup.Snapshot;
import dev.docent.backup.BackupRunningException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Copies all that the service keeps, for whoever looks after it.
@Tag(name = "Upkeep")
@RestController
final class BackupController {

    private static final Logger log = LoggerFactory.getLogger(BackupController.class);

    private static final String LEFT_OUT = "Docent-Left-Out";

    private static final String ZIP = "application/zip";

    private final Backup backup;

    BackupController(Backup backup) {
        this.backup = backup;
    }

    @Operation(
            operationId = "takeBackup",
            summary = "Take a backup",
            description = "Index, state and uploads as they are at this moment, in one file; `docent restore` brings it"
                    + " back. What is kept in a database server, a search engine or a bucket is not in it; a header"
                    + " `Docent-Left-Out` says for each where it is and how it is copied there.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = ZIP, schema = @Schema(type = "string", format = "binary")))
    @PostMapping(path = "/api/v1/backups", produces = ZIP)
    void take(HttpServletResponse response) throws IOException {
        try (Snapshot snapshot = snapshot()) {
            response.setContentType(ZIP);
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"docent-backup.zip\"");
            snapshot.leftOut().forEach(what -> response.addHeader(LEFT_OUT, what));
            snapshot.writeTo(response.getOutputStream());
            response.flushBuffer();
        }
    }

    private Snapshot snapshot() {
        try {
            return backup.take();
        } catch (BackupRunningException other) {
            throw new ProblemException(Problem.UNAVAILABLE, "Another backup is being taken; try again later.");
        } catch (IOException failure) {
            log.error("No backup can be taken", failure);
            throw new ProblemException(
                    Problem.UNAVAILABLE, "No backup can be taken now. The service's log says why; try again later.");
        }
    }
}
