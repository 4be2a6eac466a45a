package dev.docent.retrieval;

import dev.docent.document.Collection;
import dev.docent.document.DocumentId;
import dev.docent.document.DocumentSummary;
import dev.docent.document.DocumentSummary.Status;
import dev.docent.document.PublicationDate;
import dev.docent.index.Match;
import dev.docent.passage.Location;
import dev.docent.passage.Passage;
import dev.docent.passage.PassageId;
import dev.docent.time.DateInterval;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Matches to test with.
final class Matches {

    private Matches() {}

    static Match of(String file, int position, String text, String columns) {
        return match(file, position, text, columns, Optional.empty());
    }

    /// @param dates the days it speaks of
    static Match dated(String file, String text, Optional<LocalDate> published, DateInterval... dates) {
        Match match = match(file, 0, text, "", published);
        Passage passage = match.passage();
        return new Match(new Passage(passage.id(), passage.location(), text, "", List.of(dates)), match.document(), 1);
    }

    private static Match match(String file, int position, String text, String columns, Optional<LocalDate> published) {
        var id = new DocumentId(file.replace('.', '-'));
        var location = new Location(0, text.length(), "", OptionalInt.empty());
        var passage = new Passage(new PassageId(id, position), location, text, columns);
        return new Match(passage, summary(id, file, published), 1);
    }

    private static DocumentSummary summary(DocumentId id, String file, Optional<LocalDate> published) {
        return new DocumentSummary(
                id,
                file,
                Collection.DEFAULT,
                file,
                Optional.empty(),
                published.map(day -> new PublicationDate(day, PublicationDate.Origin.FRONT_MATTER)),
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
