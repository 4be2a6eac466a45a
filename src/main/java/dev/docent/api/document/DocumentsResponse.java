package dev.docent.api.document;

import dev.docent.access.VisibleDocuments;
import dev.docent.document.Documents.DocumentPage;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/// One page of the documents.
@Schema(name = "Documents")
record DocumentsResponse(
        List<DocumentResponse> documents,
        @Schema(description = "Which page this is, from 0.") int page,

        @Schema(description = "How many documents fit on all pages together.")
        int total) {

    static DocumentsResponse of(DocumentPage page, VisibleDocuments all) {
        return new DocumentsResponse(
                page.documents().stream()
                        .map(document -> DocumentResponse.of(document, all.story(document.id())))
                        .toList(),
                page.page(),
                page.total());
    }
}
