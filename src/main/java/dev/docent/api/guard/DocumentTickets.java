package dev.docent.api.guard;

import dev.docent.access.Caller;
import dev.docent.document.DocumentId;
import java.util.Optional;

/// Tickets for those who are answered but have no key of their own: with one they can read what they were shown.
public interface DocumentTickets {

    /// @return what goes along with a link to the document; empty if the caller needs nothing of the kind
    Optional<String> reading(Caller caller, DocumentId document);
}
