package dev.docent.time;

import java.util.Optional;

/// The dates that a text has named so far, for those that lean on them.
final class Mentions {

    private Optional<Days> last = Optional.empty();
    private Optional<Days> lastWithYear = Optional.empty();
    private Optional<Days> yearOfSection = Optional.empty();
    private boolean inHeading;

    void add(Resolved mention) {
        last = Optional.of(mention.days());
        if (!mention.relative()) {
            lastWithYear = last;
            yearOfSection = inHeading ? lastWithYear() : yearOfSection;
        }
    }

    /// A new paragraph may still go on from the last date, but the year has to be said again.
    void beginParagraph() {
        lastWithYear = Optional.empty();
        inHeading = false;
    }

    void beginHeading() {
        beginParagraph();
        yearOfSection = Optional.empty();
        inHeading = true;
    }

    Optional<Days> last() {
        return last;
    }

    /// @return the last day or month with its year in this paragraph
    Optional<Days> lastFullDate() {
        return lastWithYear.filter(days -> days.granularity().compareTo(Granularity.MONTH) <= 0);
    }

    /// @return the year in the heading above, if there is one
    Optional<Days> yearOfSection() {
        return yearOfSection;
    }

    /// @return whatever was last said with a year in this paragraph, if it is within one
    Optional<Days> lastWithYear() {
        return lastWithYear.filter(days -> days.from().getYear() == days.to().getYear());
    }
}
