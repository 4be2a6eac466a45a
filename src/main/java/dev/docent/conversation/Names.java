package dev.docent.conversation;

import dev.docent.conversation.Mention.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds names, and tells persons from places by what stands around them in all that was said.
final class Names {

    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{N}'-]*+(?:\\s+(?:(?:of|the|and the|for|de|bin|ul)\\s+){0,2}"
                    + "\\p{Lu}[\\p{L}\\p{N}'-]*+)*+");

    private static final String TITLE =
            "(?:[Mm]inister|[Pp]resident|[Pp]remier|[Cc]hancellor|[Ss]ecretary|[Kk]ing|[Qq]ueen"
                    + "|[Gg]eneral|[Dd]irector|[Pp]rofessor|Mr|Mrs|Ms|Dr|[Ss]enator|[Cc]ounterpart|[Ss]uspect)\\.?";

    private static final String DOES =
            "(?:said|says|told|met|thanked|called|arrived|described|received|wrote|visited|was received"
                    + "|sits|heads|holds|began his|who|named|was arrested)";

    private static final String TO_PERSONS =
            "(?:met|saw|see|meet|received|receive|arrested|arrest of|told|thanked|named|proposing)";

    private static final String TO_PLACES = "(?:in|to|into|near|at|from|across|visited|outside)";

    private static final Set<String> NO_PERSON = Set.of(
            "Agency",
            "Airport",
            "Association",
            "Bank",
            "Committee",
            "Company",
            "Congress",
            "Corridor",
            "Council",
            "Court",
            "Department",
            "Desk",
            "Dialogue",
            "Foundation",
            "Government",
            "Group",
            "Initiative",
            "Institute",
            "Ministry",
            "Office",
            "Parliament",
            "Party",
            "Plan",
            "Prize",
            "Programme",
            "Project",
            "School",
            "States",
            "Statement",
            "Team",
            "Treaty",
            "Union",
            "University",
            "Act");

    private static final Set<String> TITLES = Set.of(
            "Vice",
            "Premier",
            "President",
            "Minister",
            "Prime",
            "Foreign",
            "Deputy",
            "Mr",
            "Mrs",
            "Ms",
            "Dr",
            "Executive",
            "General",
            "Senator",
            "Chancellor",
            "King",
            "Queen");

    private final String context;

    /// @param context all that was said
    Names(String context) {
        this.context = context;
    }

    /// @return the names in a text, in order, without titles and without words that only begin a sentence
    static List<String> in(String text) {
        Set<String> names = new LinkedHashSet<>();
        Matcher matcher = NAME.matcher(text.replace('’', '\''));
        while (matcher.find()) {
            List<String> words = new ArrayList<>(List.of(matcher.group().split("\\s+", -1)));
            boolean first = beginsSentence(text, matcher.start());
            while (!words.isEmpty() && (isNoName(words.getFirst()) || TITLES.contains(words.getFirst()))) {
                words.removeFirst();
                first = false;
            }
            String name = String.join(" ", words).replaceFirst("'s?$", "");
            boolean certain = !first || words.size() > 1 || text.contains(" " + name);
            if (certain && !name.isBlank() && !Lexicon.isTime(name)) {
                names.add(name);
            }
        }
        return List.copyOf(names);
    }

    private static boolean isNoName(String word) {
        String lower = Lexicon.lower(word);
        return Lexicon.asks(word)
                || Lexicon.isAuxiliary(lower)
                || Lexicon.isDeterminer(word)
                || Lexicon.isPreposition(word)
                || Lexicon.isPronoun(word)
                || Lexicon.isConjunction(word)
                || Lexicon.isTime(word)
                || Lexicon.isOrdinal(word)
                || Set.of("both", "yesterday", "according", "before", "but", "and")
                        .contains(lower);
    }

    private static boolean beginsSentence(String text, int start) {
        String before = text.substring(0, start).stripTrailing();
        return before.isEmpty() || ".!?:\n".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    Kind kind(String name) {
        String[] words = name.split(" ", -1);
        String last = words[words.length - 1];
        if (Arrays.stream(words).anyMatch(NO_PERSON::contains) || Lexicon.isCode(name)) {
            return Kind.THING;
        }
        int person = (words.length == 2 || words.length == 3 ? 1 : 0)
                + 3 * found(TITLE + ",? (?:[A-Z]\\w+ ){0,2}" + Pattern.quote(last) + "\\b")
                + 3 * found(Pattern.quote(last) + ", (?:who|whose|a |the |\\w+'s |its ).{0,40}?" + TITLE)
                + 2 * found(Pattern.quote(last) + " " + DOES + "\\b")
                + found(TO_PERSONS + " (?:[A-Z]\\w+ ){0,2}" + Pattern.quote(last) + "\\b(?!'s)");
        int place = 2 * found("\\b" + TO_PLACES + " (?:the )?" + Pattern.quote(name) + "\\b(?!'s| \\p{Lu})");
        if (person == 0 && place == 0) {
            return Kind.NAME;
        }
        return person > place ? Kind.PERSON : Kind.PLACE;
    }

    private int found(String expression) {
        return (int) Math.min(
                3, Pattern.compile(expression).matcher(context).results().count());
    }
}
