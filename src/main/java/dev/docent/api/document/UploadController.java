package dev.docent.api.document;

import dev.docent.access.Caller;
import dev.docent.api.problem.Problem;
import dev.docent.api.problem.ProblemException;
import dev.docent.document.Collection;
import dev.docent.document.DocumentSummary;
import dev.docent.document.NoRoom;
import dev.docent.document.UploadName;
import dev.docent.document.Uploads;
import dev.docent.document.WebPages;
import dev.docent.ingestion.Ingestion;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// Takes documents in and lets them go again.
@Tag(name = "Documents")
@RestController
@RequestMapping("/api/v1/documents")
final class UploadController {

    private final Uploads uploads;
    private final WebPages pages;
    private final KnownDocuments known;
    private final Ingestion ingestion;
    private final UploadProperties settings;

    UploadController(
            Uploads uploads, WebPages pages, KnownDocuments known, Ingestion ingestion, UploadProperties settings) {
        this.uploads = uploads;
        this.pages = pages;
        this.known = known;
        this.ingestion = ingestion;
        this.settings = settings;
    }

    /// A page to fetch.
    @Schema(name = "NewWebPage")
    record PageRequest(
            @Schema(description = "Where it is.", example = "https://example.org/report.pdf")
            @NotBlank(message = "must be an address") String url,

            @Schema(description = "The collection it is to belong to; `default` if it is not given.")
            Optional<String> collection) {}

    /// What was taken in.
    @Schema(name = "Upload")
    record UploadResponse(
            @Schema(description = "The run that indexes it.")
            UUID ingestionId,

            @Schema(description = "The names under which the documents can be found.")
            List<String> files) {}

    @Operation(
            operationId = "addDocuments",
            summary = "Add documents",
            description =
                    "Takes files in the place of earlier uploads of the same names; none of them if one has a name"
                            + " that is refused.")
    @ApiResponse(responseCode = "202")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<UploadResponse> add(
            @Parameter(description = "One part a file, each with its name.")
                    @RequestParam(name = "file", required = false)
                    List<MultipartFile> file,
            @Parameter(description = "The collection they are to belong to.") @RequestParam(defaultValue = "default")
                    String collection)
            throws IOException {
        mayUpload();
        List<MultipartFile> files = file == null ? List.of() : file;
        List<UploadName> names = names(files, collection);
        for (int i = 0; i < files.size(); i++) {
            try (InputStream content = files.get(i).getInputStream()) {
                put(names.get(i), Optional.empty(), content);
            }
        }
        return accepted(names.stream().map(UploadName::file).toList());
    }

    @Operation(
            operationId = "addWebPage",
            summary = "Add a document from the web",
            description = "Fetches one file from a public address, where the service's settings allow that.")
    @ApiResponse(responseCode = "202")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<UploadResponse> add(@RequestBody @Valid PageRequest page) {
        mayUpload();
        Collection collection = collection(page.collection().orElse(Collection.DEFAULT.name()));
        List<String> files = new ArrayList<>();
        try {
            URI address = address(page.url());
            pages.fetch(address, (found, content) -> {
                UploadName name = name("url", collection.name(), found);
                put(name, Optional.of(address), content);
                files.add(name.file());
            });
        } catch (WebPages.NotFetchedException failure) {
            throw new ProblemException(Problem.NOT_FETCHED, String.valueOf(failure.getMessage()));
        }
        return accepted(files);
    }

    @Operation(
            operationId = "deleteDocument",
            summary = "Remove a document",
            description = "Deletes an upload. What lies in the documents folder is removed by deleting its file there.")
    @ApiResponse(responseCode = "204")
    @DeleteMapping("/{id}")
    ResponseEntity<Void> delete(@PathVariable String id) throws IOException {
        DocumentSummary document = known.get(id);
        if (!uploads.holds(document.file())) {
            throw new ProblemException(
                    Problem.CONFLICT,
                    "This document was not uploaded; delete '" + document.file() + "' in the documents folder.");
        }
        if (!uploads.remove(document.file())) {
            throw new ProblemException(
                    Problem.CONFLICT, "This document lies within another, which can be removed as a whole.");
        }
        ingestion.forget(document.id());
        return ResponseEntity.noContent().build();
    }

    private void mayUpload() {
        if (!settings.allowed()) {
            throw new ProblemException(Problem.FORBIDDEN, "Uploads are switched off (docent.api.upload.allowed).");
        }
    }

    private List<UploadName> names(List<MultipartFile> files, String collection) {
        if (files.isEmpty()) {
            throw ProblemException.invalid("file", "must be there, as a part with a file name");
        }
        if (files.size() > settings.maxFiles()) {
            throw ProblemException.invalid("file", "may be there " + settings.maxFiles() + " times at the most");
        }
        return files.stream()
                .map(file -> Optional.ofNullable(file.getOriginalFilename()).orElse(""))
                .map(given -> name("file", collection, given))
                .toList();
    }

    private static UploadName name(String field, String collection, String path) {
        try {
            return new UploadName(collection(collection), path);
        } catch (IllegalArgumentException refused) {
            throw ProblemException.invalid(
                    field, "'" + path + "' cannot be a document's name: it " + refused.getMessage());
        }
    }

    /// Nothing is said of whether there is such a collection.
    private static Collection collection(String name) {
        Collection collection = wellNamed(name);
        if (!Caller.current().scope().holds(collection)) {
            throw new ProblemException(Problem.FORBIDDEN, "This key adds nothing to the collection '" + name + "'.");
        }
        return collection;
    }

    private static Collection wellNamed(String name) {
        try {
            return new UploadName(new Collection(name), "x").collection();
        } catch (IllegalArgumentException refused) {
            throw ProblemException.invalid("collection", "'" + name + "' cannot be the name of a collection");
        }
    }

    private static URI address(String url) {
        try {
            return URI.create(url.strip());
        } catch (IllegalArgumentException malformed) {
            throw ProblemException.invalid("url", "must be an address like https://example.org/report.pdf");
        }
    }

    private void put(UploadName name, Optional<URI> origin, InputStream content) throws IOException {
        try {
            uploads.put(name, origin, content);
        } catch (Uploads.FileInFolderException taken) {
            throw new ProblemException(Problem.CONFLICT, String.valueOf(taken.getMessage()));
        } catch (IOException failure) {
            if (NoRoom.behind(failure).isPresent()) {
                throw new ProblemException(
                        Problem.UNAVAILABLE,
                        "There is no room on the disk to keep '" + name.path() + "'; make room, then send it again.");
            }
            throw failure;
        }
    }

    private ResponseEntity<UploadResponse> accepted(List<String> files) {
        UUID id = ingestion.start().id();
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/ingestions/" + id))
                .body(new UploadResponse(id, files));
    }
}
