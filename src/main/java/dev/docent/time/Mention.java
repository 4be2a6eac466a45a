package dev.docent.time;

/// A date that a text has named.
///
/// @param words the words that name it
/// @param certainty how sure they are read rightly
/// @param sentence the number of the sentence that they stand in
record Mention(Days days, String words, double certainty, int sentence) {

    Basis basis() {
        return new Basis.Words(words);
    }

    boolean isDay() {
        return days.granularity() == Granularity.DAY;
    }
}
