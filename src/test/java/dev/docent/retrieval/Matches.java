package dev.docent.retrieval;

import dev.docent.document.Collection;
import dev.docent.document.DocumentId;
import dev.docent.document.DocumentSummary;
import dev.docent.document.DocumentSummary.Status;
import dev.docent.index.Match;
import dev.docent.passage.Location;
import dev.docent.passage.Passage;
import dev.docent.passage.PassageId;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/// Matches to test with.
final class Matches {

    private Matches() {}

    static Match of(String file, int position, String text, String columns) {
        var id = new DocumentId(file.replace('.', '-'));
        var location = new Location(0, text.length(), "", OptionalInt.empty());
        return new Match(new Passage(new PassageId(id, position), location, text, columns), summary(id, file), 1);
    }

    private static DocumentSummary summary(DocumentId id, String file) {
        return new DocumentSummary(
                id,
                file,
                Collection.DEFAULT,
                file,
                Optional.empty(),
                Optional.empty(),
                "text/markdown",
                Optional.empty(),
                OptionalInt.empty(),
                0,
                1,
                Status.INDEXED,
                Optional.empty(),
                Instant.EPOCH,
                "hash",
                id);
    }
}
