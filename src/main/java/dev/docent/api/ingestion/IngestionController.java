package dev.docent.api.ingestion;

import dev.docent.api.problem.Problem;
import dev.docent.api.problem.ProblemException;
import dev.docent.api.stream.Accepted;
import dev.docent.api.stream.EventStreams;
import dev.docent.ingestion.Ingestion;
import dev.docent.ingestion.IngestionReport;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Brings the index up to date, and shows how far that has come.
@Tag(name = "Ingestion")
@RestController
@RequestMapping("/api/v1/ingestions")
final class IngestionController {

    private static final String PATH = "/api/v1/ingestions/";

    private final Ingestion ingestion;
    private final VisibleRuns runs;
    private final IngestionEvents events;
    private final EventStreams streams;

    IngestionController(Ingestion ingestion, VisibleRuns runs, IngestionEvents events, EventStreams streams) {
        this.ingestion = ingestion;
        this.runs = runs;
        this.events = events;
        this.streams = streams;
    }

    /// What a run is started with: nothing yet.
    @Schema(name = "NewIngestion")
    record StartRequest() {}

    /// Which run was started.
    @Schema(name = "StartedIngestion")
    record StartResponse(UUID ingestionId) {}

    @Operation(
            operationId = "startIngestion",
            summary = "Bring the index up to date",
            description = "Starts a run over the documents folder, or joins the one that waits to start.")
    @ApiResponse(responseCode = "202")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<StartResponse> start(@RequestBody(required = false) Optional<StartRequest> nothing) {
        UUID id = ingestion.start().id();
        return ResponseEntity.accepted().location(URI.create(PATH + id)).body(new StartResponse(id));
    }

    @Operation(
            operationId = "getLatestIngestion",
            summary = "Follow the newest run",
            description = "With `Accept: text/event-stream` it comes as events: `progress` with the counts, `file` for "
                    + "each file whose state changed, then `done` with everything.")
    @ShownRun
    @GetMapping(
            path = "/latest",
            produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_EVENT_STREAM_VALUE})
    Object latest(@RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE) String accept) {
        return show(runs.latest(), accept);
    }

    @Operation(
            operationId = "getIngestion",
            summary = "Follow a run",
            description = "As for the newest run; events likewise.")
    @ShownRun
    @GetMapping(
            path = "/{id}",
            produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_EVENT_STREAM_VALUE})
    Object get(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE) String accept) {
        return show(id(id).flatMap(runs::find).orElseThrow(() -> missing(id)), accept);
    }

    private Object show(IngestionReport report, String accept) {
        return Accepted.events(accept)
                ? streams.open(PATH + report.id(), stream -> events.send(report, stream))
                : IngestionResponse.of(report);
    }

    private static Optional<UUID> id(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static ProblemException missing(String id) {
        return new ProblemException(Problem.NOT_FOUND, "No run with the id '" + id + "' is remembered.");
    }
}
