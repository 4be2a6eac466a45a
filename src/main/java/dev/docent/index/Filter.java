package dev.docent.index;

import dev.docent.document.Collection;
import dev.docent.document.DocumentId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// Which documents a search may look at.
///
/// @param collections only these; empty for all
/// @param documents only these; empty for all
/// @param publishedFrom only documents published on this day or later; those without a date are left out
/// @param publishedTo only documents published on this day or earlier; those without a date are left out
public record Filter(
        Set<Collection> collections,
        Set<DocumentId> documents,
        Optional<LocalDate> publishedFrom,
        Optional<LocalDate> publishedTo) {

    /// Lets everything through.
    public static final Filter NONE = new Filter(Set.of(), Set.of(), Optional.empty(), Optional.empty());

    public Filter {
        collections = Set.copyOf(collections);
        documents = Set.copyOf(documents);
    }
}
