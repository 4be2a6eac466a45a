package dev.docent.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Rules, opened at those that can begin with a token.
final class RuleBook {

    private final List<Rule> rules;
    private final Map<String, List<Rule>> rulesByWord = new HashMap<>();

    RuleBook(Stream<Rule> rules) {
        this.rules = rules.toList();
        this.rules.forEach(rule -> rule.pattern()
                .openingWords()
                .forEach(word -> rulesByWord
                        .computeIfAbsent(word, _ -> new ArrayList<>())
                        .add(rule)));
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

    /// Most words of a text are in no rule; those that count something fill slots.
    private List<Rule> rulesFor(Token token) {
        return switch (token.kind()) {
            case WORD, SIGN -> rulesByWord.getOrDefault(token.word(), List.of());
            default -> rules;
        };
    }
}
