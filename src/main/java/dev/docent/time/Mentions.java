package dev.docent.time;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The dates that a text has named so far, for those that lean on them.
final class Mentions {

    private static final double CERTAINTY_OF_THE_ONLY_ONE = 0.85;
    private static final double CERTAINTY_OF_ONE_OF_SEVERAL = 0.7;
    private static final double LEAST_CERTAIN_ANCHOR = 0.75;

    private Optional<Mention> last = Optional.empty();
    private Optional<Mention> lastWithYear = Optional.empty();

    /// What the headings above name, by their levels; empty where one names more than a year.
    private final TreeMap<Integer, Optional<Mention>> sections = new TreeMap<>();

    private int heading;
    private int sentence;
    private boolean inSentence;
    private int inSentenceOfLast;

    /// @param relative whether another date was needed to tell it
    void add(Days days, String words, double certainty, boolean relative) {
        inSentence = true;
        count(days);
        last = Optional.of(new Mention(days, words, certainty, sentence));
        if (!relative) {
            lastWithYear = last;
            if (heading > 0) {
                sections.put(heading, lastWithYear());
            }
        }
    }

    /// The same days said twice are one date.
    private void count(Days days) {
        boolean isFirst = last.filter(it -> it.sentence() == sentence).isEmpty();
        boolean isNew = last.filter(it -> it.days().equals(days)).isEmpty();
        inSentenceOfLast = isFirst ? 1 : inSentenceOfLast + (isNew ? 1 : 0);
    }

    void goOn() {
        inSentence = true;
    }

    void endSentence() {
        sentence += inSentence ? 1 : 0;
        inSentence = false;
    }

    /// A new paragraph may still go on from the last date, but the year has to be said again.
    void beginParagraph() {
        endSentence();
        lastWithYear = Optional.empty();
        heading = 0;
    }

    /// What was said above a heading is far from what is said below it.
    ///
    /// @param level from 1 for the outermost
    void beginHeading(int level) {
        beginParagraph();
        sentence++;
        sections.tailMap(level, true).clear();
        heading = level;
    }

    Optional<Mention> last() {
        return last;
    }

    /// @return how sure it is that words lean on the last date: surest where it is the only one in their sentence or
    ///     the one before
    double trustInLast() {
        boolean isTheOnlyOne = last.filter(
                        it -> isNear(it) && it.certainty() >= LEAST_CERTAIN_ANCHOR && inSentenceOfLast == 1)
                .isPresent();
        double trust = isTheOnlyOne ? CERTAINTY_OF_THE_ONLY_ONE : CERTAINTY_OF_ONE_OF_SEVERAL;
        return trust * last.map(Mention::certainty).orElse(1.0);
    }

    /// @return the last day or month with its year in this paragraph
    Optional<Mention> lastFullDate() {
        return lastWithYear.filter(it -> it.days().granularity().compareTo(Granularity.MONTH) <= 0);
    }

    /// @return the last day with its year in this sentence or the one before
    Optional<Mention> fullDateNearby() {
        return lastWithYear.filter(it -> it.isDay() && isNear(it));
    }

    private boolean isNear(Mention mention) {
        return sentence - mention.sentence() <= 1;
    }

    /// @return what names the year in the nearest heading above that names any
    Optional<Mention> yearOfSection() {
        return Optional.ofNullable(sections.lastEntry()).flatMap(Map.Entry::getValue);
    }

    /// @return whatever was last said with a year in this paragraph, if it is within one
    Optional<Mention> lastWithYear() {
        return lastWithYear.filter(
                it -> it.days().from().getYear() == it.days().to().getYear());
    }
}
