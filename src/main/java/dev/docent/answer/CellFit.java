package dev.docent.answer;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whether a cell of a table looks like what a question asks for, where the question does not name its column.
///
/// @param definition whether the question asks what or who something is: no single cell says it
record CellFit(AskedFor asked, Optional<Measure> measure, boolean definition, boolean place) {

    /// "What is the deposit?" asks for its amount.
    private static final Pattern SET_VALUE =
            Pattern.compile("^(what|who)(['’]s| is| was| are| were) (the|my|our|your|their|its) .*");

    private static final Pattern PLACE = Pattern.compile("^(and |so |but )?where\\b.*");

    private static final Pattern TIME = Pattern.compile("\\b(mon|tues|wednes|thurs|fri|satur|sun)days?\\b"
            + "|\\b(january|february|march|april|may|june|july|august|september|october|november|december)\\b"
            + "|\\b(noon|midday|midnight|morning|afternoon|evening|night|spring|summer|autumn|winter|easter|christmas)s?\\b"
            + "|\\b(today|tomorrow|yesterday|always|never|immediately|daily|weekly|monthly|quarterly|yearly|annually)\\b"
            + "|\\b(days?|weeks?|months?|years?|hours?)\\b");

    static CellFit of(String question, AskedFor asked) {
        String words = question.strip().toLowerCase(Locale.ROOT);
        boolean definition = QuestionKind.asksForDefinition(question)
                && !SET_VALUE.matcher(words).matches();
        return new CellFit(
                asked, Measure.of(question), definition, PLACE.matcher(words).matches());
    }

    boolean fits(TableCell cell) {
        String words = cell.words();
        boolean named = !place || words.chars().anyMatch(Character::isLetter);
        return !definition
                && named
                && hasForm(words, cell.value())
                && measure.map(it -> it.admits(cell.value())).orElse(true);
    }

    private boolean hasForm(String words, Value value) {
        return asked.fits(words, value)
                || (asked.form() == AskedFor.Form.TIME
                        && TIME.matcher(words.toLowerCase(Locale.ROOT)).find());
    }
}
