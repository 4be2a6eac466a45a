package dev.docent.document;

import java.time.LocalDate;

/// When a document was published, and where that was found.
public record PublicationDate(LocalDate date, Origin origin) {

    /// Where a publication date was found, the most trusted first. A file's own time stamp is none of them.
    public enum Origin {
        FRONT_MATTER,
        JSON_LD,
        META,
        MESSAGE,
        DATELINE,
        FILE_PROPERTIES
    }
}
