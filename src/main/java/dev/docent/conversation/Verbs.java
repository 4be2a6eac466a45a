package dev.docent.conversation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The forms of verbs: "failed" is what "did fail" says in one word.
final class Verbs {

    private static final Map<String, String> PAST = new HashMap<>();
    private static final Map<String, String> BASE = new HashMap<>();

    static {
        String irregular = """
                arise arose, become became, begin began, break broke, bring brought, build built, buy bought, catch caught,
                choose chose, come came, cost cost, do did, draw drew, fall fell, find found, fly flew, freeze froze,
                get got, give gave, go went, grow grew, have had, hear heard, hit hit, hold held, keep kept, know knew,
                lead led, leave left, lend lent, lose lost, make made, mean meant, meet met, pay paid, put put,
                read read, rise rose, run ran, say said, see saw, sell sold, send sent, set set, shut shut, sit sat,
                speak spoke, spend spent, stand stood, strike struck, take took, teach taught, tell told, think thought,
                throw threw, understand understood, win won, write wrote""";
        for (String pair : irregular.split(",", -1)) {
            String[] forms = pair.strip().split(" ", -1);
            PAST.put(forms[0], forms[1]);
            BASE.put(forms[1], forms[0]);
        }
    }

    private static final Pattern CONSONANT_Y = Pattern.compile(".*[^aeiou]y");
    private static final Pattern SHORT = Pattern.compile("[^aeiou]*[aeiou][bdgmnprt]");
    private static final Pattern DOUBLED = Pattern.compile(".*([bdgmnprt])\\1");

    /// "Voted" is of "vote": of a short verb without the last letter it would be "votted".
    private static final Pattern SILENT =
            Pattern.compile(".*([vcgzu]|[^aeiou]l|[aiou]s)|([^aeiouy]*|qu)[aeiouy][bdkmnprt]");

    private static final Pattern THIRD_PERSON = Pattern.compile("\\p{Ll}{2,}[^su\\P{L}]s");

    private Verbs() {}

    static boolean isIrregularPast(String verb) {
        return BASE.containsKey(verb);
    }

    /// @return the verb as it follows `did`; any other word as it is
    static String ofIrregularPast(String word) {
        return BASE.getOrDefault(word, word);
    }

    /// @param verb as it follows `did`
    static String past(String verb) {
        String known = PAST.get(verb);
        if (known != null) {
            return known;
        }
        if (verb.endsWith("e")) {
            return verb + "d";
        }
        if (CONSONANT_Y.matcher(verb).matches()) {
            return verb.substring(0, verb.length() - 1) + "ied";
        }
        return SHORT.matcher(verb).matches() ? verb + verb.charAt(verb.length() - 1) + "ed" : verb + "ed";
    }

    /// @return the verb as it follows `did`; empty if this is no past form
    static Optional<String> ofPast(String verb) {
        String known = BASE.get(verb);
        if (known != null) {
            return Optional.of(known);
        }
        if (!verb.endsWith("ed") || verb.length() < 5 || Lexicon.isCapitalised(verb)) {
            return Optional.empty();
        }
        String stem = verb.substring(0, verb.length() - 2);
        if (stem.endsWith("i")) {
            return Optional.of(stem.substring(0, stem.length() - 1) + "y");
        }
        return Optional.of(whole(stem));
    }

    private static String whole(String stem) {
        boolean silent = Lexicon.isVerb(stem + "e")
                || (!Lexicon.isVerb(stem) && SILENT.matcher(stem).matches());
        if (silent) {
            return stem + "e";
        }
        boolean doubled = DOUBLED.matcher(stem).matches() && !Lexicon.isVerb(stem);
        return doubled ? stem.substring(0, stem.length() - 1) : stem;
    }

    /// @return the verb as it follows `does`; empty if it is not what one does
    static Optional<String> ofPresent(String verb) {
        String base = verb.substring(0, Math.max(0, verb.length() - 1));
        boolean known = Lexicon.isVerb(base);
        return known && THIRD_PERSON.matcher(verb).matches() ? Optional.of(base) : Optional.empty();
    }
}
