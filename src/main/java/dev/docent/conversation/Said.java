package dev.docent.conversation;

import dev.docent.answer.Politeness;
import dev.docent.answer.SmallTalk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What somebody said, without the words that only lead into it.
///
/// @param words its words without punctuation
/// @param form how much of a question it is
record Said(List<String> words, Form form) {

    /// How much of a question something is.
    enum Form {
        /// Thanks, greetings and the like.
        SMALL_TALK,
        /// A question word with nothing to ask about: "And when was that?"
        BARE,
        /// Something to ask about, without a question: "And in Karachi?"
        FRAGMENT,
        /// A condition without a question: "And if it is lost?"
        CLAUSE,
        /// A whole question, which may still point back.
        WHOLE
    }

    private static final Pattern ASIDE = Pattern.compile(
            "^(?:back|as|turning|returning)\\b(?: to| for)?(?<aside>[^:,?]{1,60})[:,]\\s*(?=\\p{L})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WHAT_ABOUT =
            Pattern.compile("^(?:what|how) about\\s+(?!is|are|was)", Pattern.CASE_INSENSITIVE);

    private static final Set<String> EMPTY = Set.of(("was is were are did does do that this it exactly happen happened "
                    + "take took taken place be been so precisely about with for")
            .split(" ", -1));

    private static final Set<String> SUBJECTS = Set.of("i", "we", "he", "she", "they");

    private static final Set<String> MEASURES = Set.of(
            "many", "much", "long", "often", "old", "far", "big", "large", "heavy", "high", "tall", "deep", "wide",
            "fast", "soon", "late", "early", "small", "thick", "loud", "hot", "cold");

    Said {
        words = List.copyOf(words);
    }

    static Said of(String text) {
        if (SmallTalk.is(text)) {
            return new Said(words(text), Form.SMALL_TALK);
        }
        String plain = opened(text);
        plain = LeadIn.without(ASIDE.matcher(plain).replaceFirst(""));
        boolean about = WHAT_ABOUT.matcher(plain).find();
        List<String> words = words(WHAT_ABOUT.matcher(plain).replaceFirst(""));
        return words.isEmpty() ? new Said(words(text), Form.SMALL_TALK) : new Said(words, form(words, about));
    }

    /// @return what somebody says they come back to
    static Optional<String> aside(String question) {
        Matcher matcher = ASIDE.matcher(LeadIn.without(question.strip()));
        return matcher.find()
                ? Optional.of(matcher.group("aside").strip()).filter(it -> !it.isEmpty())
                : Optional.empty();
    }

    /// @return a whole question without the words that only lead into it; anything else as it is
    static String withoutOpening(String question) {
        String plain = opened(question);
        boolean whole = !plain.isEmpty()
                && !plain.equals(question.strip())
                && of(question).form() == Form.WHOLE;
        return whole ? plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1) : question;
    }

    /// "Have you heard of the levy?" asks about the levy, and not what was asked before about something else.
    private static String opened(String text) {
        String rest = Politeness.without(text.strip());
        List<String> words = words(rest);
        boolean asks = !words.isEmpty() && form(words, false) == Form.WHOLE;
        return LeadIn.without(asks ? rest : text.strip());
    }

    private static Form form(List<String> words, boolean about) {
        String first = words.getFirst();
        if (about) {
            return Form.FRAGMENT;
        }
        if (isCondition(words)) {
            return Form.CLAUSE;
        }
        int asking = asking(words);
        if (asking >= 0) {
            return isBare(words, asking) ? Form.BARE : asksSomething(words, asking);
        }
        boolean isStatement = words.size() > 2 && SUBJECTS.contains(Lexicon.lower(first));
        boolean whole = isStatement || Lexicon.isAuxiliary(first) || hasVerb(words);
        return whole ? Form.WHOLE : Form.FRAGMENT;
    }

    /// "When it is red", but not "When is it red".
    private static boolean isCondition(List<String> words) {
        String first = words.getFirst();
        return Lexicon.isConjunction(first)
                && words.size() > 2
                && !Lexicon.isAuxiliary(words.get(1))
                && words.stream().skip(2).anyMatch(word -> Lexicon.isAuxiliary(word) || Lexicon.isVerb(word));
    }

    /// @return where the question word is, at the beginning or behind prepositions; -1 if there is none
    private static int asking(List<String> words) {
        int i = 0;
        while (i < words.size() - 1 && Lexicon.isPreposition(words.get(i))) {
            i++;
        }
        return Lexicon.asks(words.get(i)) ? i : -1;
    }

    private static Form asksSomething(List<String> words, int asking) {
        boolean more =
                words.stream().skip(asking + 1L).anyMatch(word -> Lexicon.isAuxiliary(word) || Lexicon.isVerb(word));
        return more || words.size() > asking + 3 || isWho(words.get(asking)) ? Form.WHOLE : Form.BARE;
    }

    private static boolean isWho(String word) {
        return Set.of("who", "whose").contains(Lexicon.lower(word));
    }

    private static boolean isBare(List<String> words, int asking) {
        boolean measured = words.size() > asking + 1 && MEASURES.contains(Lexicon.lower(words.get(asking + 1)));
        return words.stream()
                .skip(asking + (measured ? 2L : 1L))
                .allMatch(word -> EMPTY.contains(word.toLowerCase(Locale.ROOT)));
    }

    private static boolean hasVerb(List<String> words) {
        return words.stream().anyMatch(Lexicon::isAuxiliary);
    }

    /// @return the words as they stand, without the punctuation around them
    static List<String> words(String text) {
        var words = new ArrayList<String>();
        String whole = text.replace('’', '\'').replaceAll("(?i)\\b(what|who|where|when|how|it|that)'s\\b", "$1 is");
        for (String word : whole.split("\\s+", -1)) {
            String plain = word.replaceAll("^[^\\p{L}\\p{N}-]+|[^\\p{L}\\p{N}%°]+$", "");
            if (!plain.isEmpty()) {
                words.add(plain);
            }
        }
        return words;
    }

    /// @return the words of a question as they stand within another: without the first one's capital, unless that is
    ///     a name
    static List<String> inside(String question) {
        return inside(words(question));
    }

    /// @return the words as they stand within a question
    List<String> inside() {
        return inside(words);
    }

    private static List<String> inside(List<String> said) {
        List<String> words = new ArrayList<>(said);
        if (!words.isEmpty() && isSmallWord(words)) {
            words.set(0, Lexicon.lower(words.getFirst()));
        }
        return words;
    }

    private static boolean isSmallWord(List<String> words) {
        String first = Lexicon.lower(words.getFirst());
        boolean mayI = first.equals("may") && words.size() > 1 && Lexicon.beginsNoun(words.get(1));
        return mayI
                || Lexicon.isAuxiliary(words.getFirst())
                || Lexicon.asks(first)
                || Lexicon.isPreposition(first)
                || Lexicon.isConjunction(first)
                || (Lexicon.isVerb(first) && words.size() > 1 && !Lexicon.isCapitalised(words.get(1)))
                || (!first.equals("i") && (Lexicon.isDeterminer(first) || Lexicon.isPronoun(first)));
    }

    /// @return the words as a question
    static String question(List<String> words) {
        String text = String.join(" ", words);
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + "?";
    }
}
