package dev.docent.conversation;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The small words of English by what they do in a question, and what can be told of others by their looks.
final class Lexicon {

    private static final Set<String> QUESTION_WORDS =
            Set.of("who", "whom", "whose", "what", "which", "when", "where", "why", "how");

    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been");

    private static final Set<String> AUXILIARIES = words("""
            is are was were do does did has have had can could may might must should shall will would
            """);

    private static final Set<String> PREPOSITIONS = words("""
            about above after against at before behind below between by during for from in into near of on over
            per since than through to towards under until up with within without
            """);

    private static final Set<String> DETERMINERS = words("""
            the a an my your our their his her its this that these those another any some each every no such
            """);

    private static final Set<String> PRONOUNS = words("""
            i you we he she it they him her them me us somebody someone anyone one people there that this these
            those
            """);

    private static final Set<String> CONJUNCTIONS = Set.of("if", "when", "while", "because", "unless", "although");

    private static final Set<String> ORDINALS = words("""
            first second third fourth fifth sixth seventh eighth ninth tenth next last previous other
            """);

    /// Verbs as they follow `do` and `can`, so that a subject's end is seen.
    private static final Set<String> VERBS = words("""
            accept add agree allow announce answer apply arrest arrive ask attack be become begin belong break
            bring build buy call carry cause change charge choose claim close come contain cost count cover
            decide describe discuss do encrypt end expect fail fall finish follow get give go happen have hear help
            hold include join keep know lapse last launch lead leave link live lose make mean meet mention move name
            need offer open owe own pay play pledge praise prefer produce promise propose publish put read
            receive recover release replace reply report represent require run say see sell send serve show sign
            sit speak spend stand start stay stop submit support switch take talk tell thank think travel turn
            use visit wait want weigh wipe work write
            """);

    private static final Pattern PARTICIPLE = Pattern.compile(
            "\\p{Ll}{2,}(ed|ing)|(be)?gun|built|caught|chosen|done|given|gone|held|kept|known|led|left|lost|made|meant|met"
                    + "|paid|put|said|seen|sent|shown|sold|spent|taken|told|won|written");

    private static final Pattern TIME = Pattern.compile(
            "(?i)(jan(uary)?|feb(ruary)?|march|april|may|june|july|august|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?"
                    + "|(mon|tues|wednes|thurs|fri|satur|sun)days?|(1[5-9]|20)\\d\\d(s)?|night|day|morning|evening|noon"
                    + "|today|yesterday|week|month|year|week(end)?s?|winter|spring|summer|autumn)");

    private Lexicon() {}

    private static Set<String> words(String listed) {
        return Set.of(listed.strip().split("\\s+"));
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    static boolean asks(String word) {
        return QUESTION_WORDS.contains(lower(word));
    }

    static boolean isBe(String word) {
        return BE.contains(lower(word));
    }

    static boolean isAuxiliary(String word) {
        return AUXILIARIES.contains(word.equals("May") ? word : lower(word));
    }

    static boolean isPreposition(String word) {
        return PREPOSITIONS.contains(lower(word));
    }

    static boolean isDeterminer(String word) {
        return DETERMINERS.contains(lower(word));
    }

    static boolean isPronoun(String word) {
        return PRONOUNS.contains(lower(word));
    }

    static boolean isConjunction(String word) {
        return CONJUNCTIONS.contains(lower(word));
    }

    static boolean isOrdinal(String word) {
        return ORDINALS.contains(lower(word));
    }

    static boolean isParticiple(String word) {
        return PARTICIPLE.matcher(word).matches();
    }

    static boolean isVerb(String word) {
        return VERBS.contains(word) || isParticiple(word) || Verbs.isIrregularPast(word);
    }

    static boolean isTime(String word) {
        return TIME.matcher(word).matches() && !word.equals("may");
    }

    /// Letters and digits together, as in the number of a part or of a message.
    static boolean isCode(String word) {
        return word.matches("(?=.*\\p{Lu})(?=.*\\d)[\\p{L}\\d./-]+");
    }

    static boolean isCapitalised(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
    }

    /// @return whether a group of words about a thing may begin here
    static boolean beginsNoun(String word) {
        return isDeterminer(word) || isPronoun(word) || isCapitalised(word);
    }
}
