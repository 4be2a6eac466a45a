package dev.docent.api.document;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;

/// What was taken in.
@Schema(name = "Upload")
record UploadResponse(
        @Schema(description = "The run that indexes it.") UUID ingestionId,

        @Schema(description = "The names under which the documents can be found.")
        List<String> files) {}
