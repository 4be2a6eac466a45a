package dev.docent.answer;

import dev.docent.answer.Draft.Found;
import dev.docent.answer.generation.ModelSentence;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a model's answer may begin, from what was found without it. No passage says "yes"; so the model may say it
/// only if the passages were understood the same way without it.
record Opening(Optional<String> said, Optional<String> conflict) {

    /// "No date was given", "No. 10" and "no-one" say something else.
    private static final Pattern WORD = Pattern.compile(
            "^(yes\\b|no(?=\\s*(?:$|[,;:!–—]|\\.(?!\\s*\\p{N})|-+(?!\\p{L}))))\\s*[,;:.!–—-]*\\s*",
            Pattern.CASE_INSENSITIVE);

    static Opening of(Drafts drafts) {
        Optional<Found> conflict =
                drafts.found().stream().filter(Found::conflicting).findFirst();
        Optional<String> said = drafts.found().stream()
                .map(Found::opening)
                .filter(opening -> WORD.matcher(opening).find())
                .findFirst();
        return new Opening(said, conflict.map(Found::opening).filter(opening -> !opening.isEmpty()));
    }

    /// @return whether the sentence says nothing but yes or no
    static boolean isBare(String sentence) {
        return WORD.matcher(sentence).replaceFirst("").isBlank();
    }

    /// @return the sentence without yes or no before it
    static String claim(String sentence) {
        return WORD.matcher(sentence).replaceFirst("");
    }

    /// @return whether the yes or no at the beginning of the sentence is what was found, too
    boolean agrees(String sentence) {
        Matcher word = WORD.matcher(sentence);
        return word.find()
                && said.filter(found -> lower(found).startsWith(lower(word.group(1))))
                        .isPresent();
    }

    /// @return the sentence, without a yes or no that is not what was found
    ModelSentence fitting(ModelSentence sentence) {
        String text = sentence.text();
        if (isBare(text) || !WORD.matcher(text).find() || agrees(text)) {
            return sentence;
        }
        String claim = claim(text);
        String begun = claim.substring(0, 1).toUpperCase(Locale.ROOT) + claim.substring(1);
        return new ModelSentence(begun, sentence.marks(), sentence.before(), sentence.kind());
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
