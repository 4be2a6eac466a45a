package dev.docent.answer;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What a question asks for.
///
/// @param topics the words that tell what it is about, as they are compared
/// @param names those of them that are names or numbers
/// @param kind how much of an answer it asks for
/// @param form what the words of a fitting answer look like
record AskedFor(Set<String> topics, Set<String> names, QuestionKind kind, Form form) {

    /// What the words of an answer look like.
    enum Form {
        TIME,
        NUMBER,
        NAME,
        ANY
    }

    private record Rule(Pattern question, Form form) {}

    private static final List<Rule> FORMS = List.of(
            rule("\\b(what|which) (year|date|day|month|decade|century|season|time)\\b|\\bhow long ago\\b", Form.TIME),
            rule(
                    "\\bhow (many|much|old|far|tall|high|deep|long|big|large|fast|heavy|often|warm|hot|cold|wide|thick|loud|expensive)\\b"
                            + "|\\bwhat (do|does|did|will|would) .*\\b(cost|weigh)\\b"
                            + "|\\bwhat (percent|percentage|number|amount|age|price|temperature|voltage|weight|proportion|fraction|population)\\b",
                    Form.NUMBER),
            rule(
                    "\\bwho(m|se)?\\b|\\b(what|which) (person|people|man|woman|actor|actress|president|king|queen|minister|author|singer"
                            + "|artist|player|country|city|state|company|team|university|school|club|party|organi[sz]ation)\\b",
                    Form.NAME));

    private static final Pattern NUMBER_WORD = Pattern.compile(
            "(?i)\\b(hundreds?|thousands?|millions?|billions?|trillions?|dozens?|half|third|quarter|twice|once|several|few|many|no|none"
                    + "|daily|weekly|monthly|yearly|\\w+teen|(twen|thir|for|fif|six|seven|eigh|nine)ty)\\b");

    private static final Pattern NAME =
            Pattern.compile("(?<=[\\s\"'(“‘])\\p{Lu}[\\p{L}\\p{N}'’.-]*|\\p{N}[\\p{N}.,-]*");

    private static Rule rule(String expression, Form form) {
        return new Rule(Pattern.compile(expression), form);
    }

    static AskedFor of(String question) {
        Form form = form(question.strip().toLowerCase(Locale.ROOT));
        return new AskedFor(Words.topics(question), names(question), QuestionKind.of(question), form);
    }

    private static Form form(String question) {
        if (AskingWord.isWhen(question)) {
            return Form.TIME;
        }
        return FORMS.stream()
                .filter(rule -> rule.question().matcher(question).find())
                .map(Rule::form)
                .findFirst()
                .orElse(Form.ANY);
    }

    private static Set<String> names(String question) {
        var names = new StringBuilder();
        NAME.matcher(question)
                .results()
                .forEach(name -> names.append(name.group()).append(' '));
        return Words.topics(names.toString());
    }

    /// @return whether the question has a name; a year alone tells nothing apart
    boolean namesSomething() {
        return names.stream().anyMatch(name -> name.chars().anyMatch(Character::isLetter));
    }

    /// @return whether these words look like what is asked for
    boolean fits(String words, Value value) {
        return switch (form) {
            case TIME -> value.date().isPresent() || hasDigit(words);
            case NUMBER ->
                value.words().stream().anyMatch(AskedFor::hasDigit)
                        || NUMBER_WORD.matcher(words).find();
            case NAME -> words.chars().anyMatch(Character::isUpperCase);
            case ANY -> true;
        };
    }

    private static boolean hasDigit(String words) {
        return words.chars().anyMatch(Character::isDigit);
    }
}
