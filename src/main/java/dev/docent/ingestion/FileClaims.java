package dev.docent.ingestion;

import dev.docent.document.DocumentFile;
import dev.docent.document.DocumentId;
import dev.docent.document.DocumentSummary;
import dev.docent.document.Documents;
import dev.docent.index.PassageIndex;
import dev.docent.state.Claims;
import dev.docent.state.Claims.Claim;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets one instance at a time see to a file of the documents folder and to what lies within it, so that each file has
/// one document. Which document it is must be asked under the claim: another instance may just have made it.
final class FileClaims {

    private static final Logger log = LoggerFactory.getLogger(FileClaims.class);

    /// What was read before what failed; then the older one, as a moved file keeps its id.
    private static final Comparator<DocumentSummary> KEPT_FIRST = Comparator.comparing(
                    (DocumentSummary document) -> document.status() == DocumentSummary.Status.FAILED)
            .thenComparing(DocumentSummary::indexedAt)
            .thenComparing(document -> document.id().value());

    private final Claims claims;
    private final Documents documents;
    private final PassageIndex index;

    FileClaims(Claims claims, Documents documents, PassageIndex index) {
        this.claims = claims;
        this.documents = documents;
        this.index = index;
    }

    /// @param file its name, which is the same for every instance, unlike the id that it is to get
    /// @return empty if another instance has it in hand
    Optional<Claim> take(String file) {
        String whole = DocumentFile.whole(file);
        Optional<Claim> claim = claims.take("file " + DocumentId.of(whole));
        claim.ifPresent(_ -> index.refresh());
        return claim;
    }

    /// @return the document that a file is
    Optional<DocumentSummary> document(String file) {
        return documents.of(file).stream().min(KEPT_FIRST);
    }

    /// Leaves each file one document.
    void removeDoubled(Run run) {
        doubled().stream()
                .takeWhile(_ -> !run.isCutShort())
                .forEach(file -> take(file).ifPresent(claim -> removeDoubled(file, claim)));
    }

    private Set<String> doubled() {
        Set<String> seen = new TreeSet<>();
        Set<String> doubled = new TreeSet<>();
        documents.all().stream()
                .map(DocumentSummary::file)
                .filter(file -> !seen.add(file))
                .forEach(doubled::add);
        return doubled;
    }

    private void removeDoubled(String file, Claim claim) {
        try (claim) {
            List<DocumentSummary> others =
                    documents.of(file).stream().sorted(KEPT_FIRST).skip(1).toList();
            log.info("{} documents of '{}' are one too many", others.size(), DocumentFile.visible(file));
            others.forEach(other -> index.remove(other.id()));
        }
    }
}
