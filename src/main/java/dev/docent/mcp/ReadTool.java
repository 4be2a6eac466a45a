package dev.docent.mcp;

import dev.docent.access.VisibleDocuments;
import dev.docent.document.DocumentId;
import dev.docent.document.DocumentSummary;
import dev.docent.document.Documents.DocumentText;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Reads from a document.
@Component
final class ReadTool implements Tool {

    private static final int USUAL_LENGTH = 4_000;

    private static final int LONGEST = 50_000;

    private static final int LONGEST_ID = 64;

    private final VisibleDocuments documents;
    private final JsonMapper json;

    ReadTool(VisibleDocuments documents, JsonMapper json) {
        this.documents = documents;
        this.json = json;
    }

    @Override
    public String name() {
        return "read_document";
    }

    @Override
    public boolean isWork() {
        return false;
    }

    @Override
    public ToolResult call(ToolCall call) {
        Arguments arguments = call.arguments();
        arguments.allow("documentId", "start", "length", "page");
        DocumentSummary document = document(arguments.text("documentId", LONGEST_ID));
        DocumentText text = documents
                .text(document.id())
                .orElseThrow(() -> new ArgumentException(
                        "documentId",
                        "names a document without text: " + document.problem().orElse("it is being indexed anew")));
        Extract extract = extract(arguments, document, text);
        String address = call.links().to(document.id(), extract.start(), extract.end());
        ReadDocument read = ReadDocument.of(document, text.text(), extract, address);
        return new ToolResult(read.asText(), json.writeValueAsString(read));
    }

    private DocumentSummary document(String id) {
        try {
            return documents.find(new DocumentId(id)).orElseThrow(() -> unknown(id));
        } catch (IllegalArgumentException malformed) {
            throw unknown(id);
        }
    }

    private static ArgumentException unknown(String id) {
        return new ArgumentException("documentId", "'" + id + "' does not exist; take one from ask or search");
    }

    private static Extract extract(Arguments arguments, DocumentSummary document, DocumentText text) {
        int length = arguments.number("length", 1, LONGEST).orElse(USUAL_LENGTH);
        Extract from = arguments
                .number("page", 1, Integer.MAX_VALUE)
                .map(page -> page(page, document, text))
                .orElse(new Extract(0, text.text().length()));
        int start = arguments.number("start", 0, Integer.MAX_VALUE).orElse(from.start());
        if (start < from.start() || start > from.end()) {
            throw new ArgumentException("start", "must lie between " + from.start() + " and " + from.end());
        }
        return new Extract(start, Math.min(start + length, from.end())).inWholeCharacters(text.text());
    }

    private static Extract page(int page, DocumentSummary document, DocumentText text) {
        return Extract.page(page, text).orElseThrow(() -> new ArgumentException("page", missing(document)));
    }

    private static String missing(DocumentSummary document) {
        OptionalInt pages = document.pages();
        return pages.isPresent()
                ? "must be one with text; the document has " + pages.getAsInt() + " pages"
                : "must be left out: the document has no pages";
    }
}
