package dev.docent.answer;

import java.util.Locale;
import java.util.regex.Pattern;

/// How many true answers a question can have, as far as its words tell.
enum ExpectedAnswers {
    /// A birth, a founding, a number, the first or the largest: two values cannot both be true.
    ONE,
    /// Meetings, visits, names of a group: several values can all be true.
    SEVERAL,
    UNKNOWN;

    private static final Pattern ONLY_ONE =
            Pattern.compile("\\bhow (many|much|long|old|large|big|far|tall|high|deep|heavy|fast|wide)\\b"
                    + "|\\b(first|last|latest|oldest|youngest|only|main|primary|capital|population|length|height|size|weight|age|original)\\b|\\b\\w{3,}est\\b"
                    + "|\\b(born|die|died|death|founded|established|created|launched|built|invented|opened|completed|released|published|formed"
                    + "|incorporated|constructed|introduced|abolished|begin|began|end|ended|start|started)\\b"
                    + "|\\b(what|which) (year|day|date|month|century)\\b|\\bin (what|which)\\b");

    private static final Pattern OFTEN = Pattern.compile(
            "\\b(meets?|met|visit(s|ed)?|speak|spoke|talk(s|ed)?|play(s|ed)?|travel(s|led)?|attack(s|ed)?|win|won|appear(s|ed)?|arrive[sd]?"
                    + "|perform(s|ed)?|receive[sd]?|write|wrote|written|known for|famous for)\\b");

    private static final Pattern ONE_OF_A_KIND = Pattern.compile(
            "\\b(what|which) (?!\\w+[^s]s\\b)\\w+( \\w+)? (is|was|does|did|has|will)\\b|^who (is|was) the\\b|^what (is|was) (the|\\w+['’]s)\\b");

    static ExpectedAnswers of(String question) {
        String words = question.strip().toLowerCase(Locale.ROOT);
        if (QuestionShape.of(question) == QuestionShape.LIST
                || QuestionKind.asksForDefinition(question)
                || AskingWord.isForFurther(words)) {
            return SEVERAL;
        }
        if (ONLY_ONE.matcher(words).find() || ONE_OF_A_KIND.matcher(words).find()) {
            return ONE;
        }
        return OFTEN.matcher(words).find() ? SEVERAL : UNKNOWN;
    }
}
