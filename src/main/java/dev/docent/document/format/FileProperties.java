package dev.docent.document.format;

import dev.docent.document.PublicationDate;
import dev.docent.document.PublicationDate.Origin;
import dev.docent.document.content.Description;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    /// ISO 32000-1, 7.9.4.
    private static final Pattern PDF_DATE = Pattern.compile("^\\s*(?:D:)?(\\d{8})");

    private FileProperties() {}

    /// @param created when the file was made, as it is written in it; empty where Tika's word for it is taken
    static Description of(Metadata metadata, Optional<String> created) {
        return new Description(
                TikaReader.value(metadata, TikaCoreProperties.TITLE),
                Optional.empty(),
                TikaReader.value(metadata, DublinCore.LANGUAGE).flatMap(Languages::of),
                created.flatMap(FileProperties::day)
                        .or(() -> TikaReader.value(metadata, TikaCoreProperties.CREATED)
                                .filter(time -> !OF_TEMPLATES.contains(time))
                                .flatMap(WrittenDates::first))
                        .map(date -> new PublicationDate(date, Origin.FILE_PROPERTIES)));
    }

    /// The day where the file was made: what Tika tells is that of Greenwich.
    private static Optional<LocalDate> day(String written) {
        Matcher date = PDF_DATE.matcher(written);
        return date.find() ? WrittenDates.first(date.group(1)) : Optional.empty();
    }
}
