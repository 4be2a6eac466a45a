package dev.docent.answer.generation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Words before what a sentence says: "Answer:", "According to the passages,", "Passage 2 states that". No document
/// says
/// them.
final class Preface {

    private static final String PASSAGES =
            "(?:the |these |both |all )?(?:provided |given |numbered )?(?:passages?|documents?|sources?|texts?|context|information)"
                    + "(?: provided| given)?(?: #?\\d+)?(?:(?:,| and|, and) #?\\d+)*";

    private static final List<Pattern> PREFACES = List.of(
            pattern("(?:final |short )?answer\\s*:\\s*"),
            pattern("(?:according to|based on|as (?:stated|noted|mentioned|described|reported) in|per|from|in) "
                    + PASSAGES + "\\s*[,:]\\s*"),
            pattern(
                    PASSAGES
                            + "\\s*(?:also )?(?:says?|states?|reports?|notes?|mentions?|confirms?|indicates?|shows?) that\\s+"));

    private Preface() {}

    private static Pattern pattern(String expression) {
        return Pattern.compile("^" + expression + "(?=\\S)", Pattern.CASE_INSENSITIVE);
    }

    /// @return the sentence without them
    static String without(String sentence) {
        String rest = sentence;
        for (Pattern preface : PREFACES) {
            rest = preface.matcher(rest).replaceFirst("");
        }
        return rest.equals(sentence) ? sentence : rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
    }
}
