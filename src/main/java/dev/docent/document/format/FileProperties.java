package dev.docent.document.format;

import dev.docent.document.PublicationDate;
import dev.docent.document.PublicationDate.Origin;
import dev.docent.document.content.Description;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.metadata.DublinCore;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;

/// What the properties of a file say of it.
final class FileProperties {

    /// When the templates were made that python-docx, python-pptx and Excel begin new files with. They leave it in
    /// them.
    private static final Set<String> OF_TEMPLATES = Set.of(
            "2013-12-23T23:15:00Z",
            "2013-01-27T09:14:16Z",
            "2006-09-13T11:21:51Z",
            "2006-09-16T00:00:00Z",
            "2015-06-05T18:17:20Z",
            "2015-06-05T18:19:34Z");

    private FileProperties() {}

    static Description of(Metadata metadata) {
        return new Description(
                TikaReader.value(metadata, TikaCoreProperties.TITLE),
                Optional.empty(),
                TikaReader.value(metadata, DublinCore.LANGUAGE).flatMap(Languages::of),
                TikaReader.value(metadata, TikaCoreProperties.CREATED)
                        .filter(created -> !OF_TEMPLATES.contains(created))
                        .flatMap(WrittenDates::first)
                        .map(date -> new PublicationDate(date, Origin.FILE_PROPERTIES)));
    }
}
