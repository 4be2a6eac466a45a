package dev.docent.conversation;

import dev.docent.conversation.Mention.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells persons from places by what stands around their names in all that was said.
final class NameKinds {

    private static final String TITLE =
            "(?:[Mm]inister|[Pp]resident|[Pp]remier|[Cc]hancellor|[Ss]ecretary|[Kk]ing|[Qq]ueen"
                    + "|[Gg]eneral|[Dd]irector|[Pp]rofessor|Mr|Mrs|Ms|Dr|[Ss]enator|[Cc]ounterpart|[Ss]uspect)\\.?";

    private static final String DOES =
            "(?:said|says|told|tells|met|meets|thanked|called|arrived|described|received|receives|wrote|visited|was received"
                    + "|sits|heads|holds|began his|who|named|was arrested)";

    private static final String TO_PERSONS =
            "(?:met|saw|see|meets?|received|receives?|arrested|arrest of|told|tells|thanked|named|proposing)";

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

    private static final int NEAR = 80;
    private static final int ENOUGH = 3;
    private static final int MOST_PLACES = 12;

    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{N}'-]*+");
    private static final Pattern AFTER_TITLE = Pattern.compile(TITLE + ",? (?:[A-Z]\\w+ ){0,2}$");
    private static final Pattern BEFORE_TITLE =
            Pattern.compile("^, (?:who|whose|a |the |\\w+'s |its ).{0,40}?" + TITLE);
    private static final Pattern BEFORE_DOING = Pattern.compile("^ " + DOES + "\\b");
    private static final Pattern AFTER_MEETING = Pattern.compile("\\b" + TO_PERSONS + " (?:[A-Z]\\w+ ){0,2}$");
    private static final Pattern IN_PLACE = Pattern.compile("\\b" + TO_PLACES + " (?:the )?$");
    private static final Pattern NEXT_WORD = Pattern.compile("^ (\\p{Ll}+)");
    private static final Pattern GOES_ON = Pattern.compile("^(?:'s| \\p{Lu})");

    private final CharSequence context;
    private final Map<String, List<Integer>> places = new HashMap<>();

    /// @param context all that was said; it is read once, and then only around a name's first places
    NameKinds(CharSequence context) {
        this.context = context;
        Matcher word = WORD.matcher(context);
        while (word.find()) {
            List<Integer> found = places.computeIfAbsent(unowned(word.group()), _ -> new ArrayList<>());
            if (found.size() < MOST_PLACES) {
                found.add(word.start());
            }
        }
    }

    private static String unowned(String name) {
        return name.endsWith("'s") ? name.substring(0, name.length() - 2) : name;
    }

    Kind kind(String name) {
        String[] words = name.split(" ", -1);
        String last = words[words.length - 1];
        if (Arrays.stream(words).anyMatch(NO_PERSON::contains) || Lexicon.isCode(name)) {
            return Kind.THING;
        }
        int person = (words.length == 2 || words.length == 3 ? 1 : 0)
                + 3
                        * found(
                                last,
                                (start, _) -> AFTER_TITLE.matcher(before(start)).find())
                + 3 * found(last, (_, end) -> BEFORE_TITLE.matcher(after(end)).find())
                + 2 * found(last, (_, end) -> BEFORE_DOING.matcher(after(end)).find())
                + found(last, this::isMet);
        int place = 2 * found(last, (_, end) -> isPlace(name, end));
        if (person == 0 && place == 0) {
            return Kind.NAME;
        }
        return person > place ? Kind.PERSON : Kind.PLACE;
    }

    /// @return whether the word only tells of what others are, wherever it stands: "American" before "troops"
    boolean describes(String name) {
        List<Integer> found = name.contains(" ") ? List.of() : places.getOrDefault(name, List.of());
        return !found.isEmpty() && found.stream().allMatch(start -> isBeforeNoun(after(start + name.length())));
    }

    private static boolean isBeforeNoun(String after) {
        Matcher next = NEXT_WORD.matcher(after);
        if (!next.find()) {
            return false;
        }
        String word = next.group(1);
        return !Lexicon.isVerb(word)
                && !Lexicon.isAuxiliary(word)
                && !Lexicon.isPreposition(word)
                && !Lexicon.isConjunction(word)
                && !Lexicon.isPronoun(word)
                && !word.matches("and|or|but|as|not|also|who|whose|which|then");
    }

    /// What a word's surroundings show.
    private interface Sign {

        /// @param start where the word is
        /// @param end behind it
        boolean shows(int start, int end);
    }

    private int found(String word, Sign sign) {
        return (int) places.getOrDefault(word, List.of()).stream()
                .filter(start -> sign.shows(start, start + word.length()))
                .limit(ENOUGH)
                .count();
    }

    private boolean isMet(int start, int end) {
        return AFTER_MEETING.matcher(before(start)).find() && !after(end).startsWith("'s");
    }

    private boolean isPlace(String name, int end) {
        int start = end - name.length();
        return start >= 0
                && name.contentEquals(context.subSequence(start, end))
                && IN_PLACE.matcher(before(start)).find()
                && !GOES_ON.matcher(after(end)).find();
    }

    private String before(int start) {
        return context.subSequence(Math.max(0, start - NEAR), start).toString();
    }

    private String after(int end) {
        return context.subSequence(end, Math.min(context.length(), end + NEAR)).toString();
    }
}
