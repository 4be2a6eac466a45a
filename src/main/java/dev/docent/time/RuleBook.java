package dev.docent.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Rules, opened at those that can begin with a token.
final class RuleBook {

    private final List<Rule> rules;
    private final Map<String, List<Rule>> rulesByWord = new HashMap<>();
    private final List<Rule> rulesForNumbers;
    private final Map<CalendarWord, List<Rule>> rulesByCalendarWord = new ConcurrentHashMap<>();

    private record CalendarWord(TokenKind kind, String word) {}

    RuleBook(Stream<Rule> rules) {
        this.rules = rules.toList();
        this.rulesForNumbers = this.rules.stream()
                .filter(rule -> rule.pattern().opensWith(TokenKind.NUMBER))
                .toList();
        this.rules.forEach(rule -> rule.pattern()
                .openingWords()
                .forEach(word -> rulesByWord
                        .computeIfAbsent(word, _ -> new ArrayList<>())
                        .add(rule)));
    }

    /// The words that a phrase can begin with, besides those that count something.
    Set<String> openingWords() {
        return Set.copyOf(rulesByWord.keySet());
    }

    /// @return the longest phrase that begins there; of equals the one of the first rule
    Optional<Phrase> longest(Tokens tokens, int start) {
        Optional<Phrase> longest = Optional.empty();
        for (Rule rule : rulesFor(tokens.at(start))) {
            Optional<Phrase> phrase = rule.match(tokens, start);
            if (phrase.isPresent() && isLonger(phrase.get(), longest)) {
                longest = phrase;
            }
        }
        return longest;
    }

    private static boolean isLonger(Phrase phrase, Optional<Phrase> other) {
        return other.isEmpty() || other.get().end() < phrase.end();
    }

    /// Most words of a text are in no rule; those that count something fill slots, and are few.
    private List<Rule> rulesFor(Token token) {
        return switch (token.kind()) {
            case WORD, SIGN -> rulesByWord.getOrDefault(token.word(), List.of());
            case BREAK -> List.of();
            case NUMBER -> rulesForNumbers;
            default ->
                rulesByCalendarWord.computeIfAbsent(new CalendarWord(token.kind(), token.word()), _ -> openedBy(token));
        };
    }

    private List<Rule> openedBy(Token token) {
        return rules.stream().filter(rule -> rule.pattern().canOpenWith(token)).toList();
    }
}
