package dev.docent.api.document;

import dev.docent.api.guard.Audited;
import dev.docent.api.problem.Problem;
import dev.docent.api.problem.ProblemException;
import dev.docent.document.Collection;
import dev.docent.document.Upload;
import dev.docent.document.WebPages;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Takes in files from the web.
@Tag(name = "Documents")
@RestController
@RequestMapping("/api/v1/documents")
final class WebPageController {

    private final WebPages pages;
    private final UploadRules rules;
    private final IndexedUploads uploads;

    WebPageController(WebPages pages, UploadRules rules, IndexedUploads uploads) {
        this.pages = pages;
        this.rules = rules;
        this.uploads = uploads;
    }

    /// A page to fetch.
    @Schema(name = "NewWebPage")
    record PageRequest(
            @Schema(description = "Where it is.", example = "https://example.org/report.pdf")
            @NotBlank(message = "must be an address") String url,

            @Schema(description = "The collection it is to belong to; `default` if it is not given.")
            Optional<String> collection) {}

    @Operation(
            operationId = "addWebPage",
            summary = "Add a document from the web",
            description = "Fetches one file from a public address, where the service's settings allow that.")
    @ApiResponse(responseCode = "202")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<UploadResponse> add(@RequestBody @Valid PageRequest page, HttpServletRequest call)
            throws IOException {
        rules.mayUpload();
        Collection collection = rules.collection(page.collection().orElse(Collection.DEFAULT.name()));
        URI address = address(page.url());
        Audited.target(collection + " from " + address, call);
        List<Upload> kept = new ArrayList<>();
        try {
            pages.fetch(address, (found, content) -> {
                kept.add(new Upload(rules.name("url", collection, found), Optional.of(address), () -> content));
                uploads.keep(kept, call);
            });
        } catch (WebPages.NotFetchedException failure) {
            throw new ProblemException(Problem.NOT_FETCHED, String.valueOf(failure.getMessage()));
        }
        return uploads.accepted(kept);
    }

    private static URI address(String url) {
        try {
            return URI.create(url.strip());
        } catch (IllegalArgumentException malformed) {
            throw ProblemException.invalid("url", "must be an address like https://example.org/report.pdf");
        }
    }
}
