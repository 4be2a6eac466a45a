package dev.docent.index;

import dev.docent.document.DocumentId;
import dev.docent.document.DocumentSummary;
import java.time.LocalDate;
import java.util.Comparator;

/// A document of a story. Members are in the order in which they were published, as far as that is known.
record StoryMember(DocumentId id, LocalDate published, String file) implements Comparable<StoryMember> {

    private static final Comparator<StoryMember> ORDER = Comparator.comparing(StoryMember::published)
            .thenComparing(StoryMember::file)
            .thenComparing(member -> member.id().value());

    static StoryMember of(DocumentSummary document) {
        return new StoryMember(
                document.id(), document.published().map(it -> it.date()).orElse(LocalDate.MAX), document.file());
    }

    @Override
    public int compareTo(StoryMember other) {
        return ORDER.compare(this, other);
    }
}
