package dev.docent.api.document;

import dev.docent.document.DocumentSummary;
import java.util.Locale;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/// Reads a document's status as it is written in JSON.
@Component
final class StatusFromText implements Converter<String, DocumentSummary.Status> {

    @Override
    public DocumentSummary.Status convert(String text) {
        return DocumentSummary.Status.valueOf(text.toUpperCase(Locale.ROOT));
    }
}
