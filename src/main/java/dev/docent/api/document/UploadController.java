package dev.docent.api.document;

import dev.docent.api.problem.ProblemException;
import dev.docent.document.Upload;
import dev.docent.document.UploadName;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// Takes in files that are handed over.
@Tag(name = "Documents")
@RestController
@RequestMapping("/api/v1/documents")
final class UploadController {

    private final UploadRules rules;
    private final IndexedUploads uploads;

    UploadController(UploadRules rules, IndexedUploads uploads) {
        this.rules = rules;
        this.uploads = uploads;
    }

    @Operation(
            operationId = "addDocuments",
            summary = "Add documents",
            description =
                    "Takes files in the place of earlier uploads of the same names; none of them if one has a name"
                            + " that is refused or taken, or cannot be kept.")
    @ApiResponse(responseCode = "202")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<UploadResponse> add(
            @Parameter(description = "One part a file, each with its name.")
                    @RequestParam(name = "file", required = false)
                    List<MultipartFile> file,
            @Parameter(description = "The collection they are to belong to.") @RequestParam(defaultValue = "default")
                    String collection,
            HttpServletRequest request)
            throws IOException {
        rules.mayUpload();
        checkOnce("collection", request);
        List<MultipartFile> files = file == null ? List.of() : file;
        List<UploadName> names =
                rules.names(files.stream().map(UploadController::name).toList(), collection);
        List<Upload> given = IntStream.range(0, files.size())
                .mapToObj(i -> new Upload(names.get(i), Optional.empty(), files.get(i)::getInputStream))
                .toList();
        uploads.keep(given, request);
        return uploads.accepted(given);
    }

    private static String name(MultipartFile file) {
        return Optional.ofNullable(file.getOriginalFilename()).orElse("");
    }

    /// Several would reach the method as one, with commas between them.
    private static void checkOnce(String field, HttpServletRequest request) {
        String[] values = request.getParameterValues(field);
        if (values != null && values.length > 1) {
            throw ProblemException.invalid(
                    field, "may be there once; send what belongs to another in a request of its own");
        }
    }
}
