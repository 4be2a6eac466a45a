package dev.docent.index;

import dev.docent.document.Collection;
import dev.docent.document.DocumentId;
import dev.docent.time.DateInterval;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which documents and passages a search may look at.
///
/// @param collections only these; empty for all
/// @param documents only these; empty for all
/// @param publishedFrom only documents published on this day or later; those without a date are left out
/// @param publishedTo only documents published on this day or earlier; those without a date are left out
/// @param about only passages that speak of one of these days, or whose documents were published on one; empty for all
public record Filter(
        Set<Collection> collections,
        Set<DocumentId> documents,
        Optional<LocalDate> publishedFrom,
        Optional<LocalDate> publishedTo,
        List<DateInterval> about) {

    /// Lets everything through.
    public static final Filter NONE = new Filter(Set.of(), Set.of(), Optional.empty(), Optional.empty());

    public Filter {
        collections = Set.copyOf(collections);
        documents = Set.copyOf(documents);
        about = List.copyOf(about);
    }

    /// Passages about any days.
    public Filter(
            Set<Collection> collections,
            Set<DocumentId> documents,
            Optional<LocalDate> publishedFrom,
            Optional<LocalDate> publishedTo) {
        this(collections, documents, publishedFrom, publishedTo, List.of());
    }

    /// @return the same, for passages about these days only
    public Filter about(List<DateInterval> days) {
        return new Filter(collections, documents, publishedFrom, publishedTo, days);
    }
}
