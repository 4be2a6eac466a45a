package dev.docent.time;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What tokens of a pattern mean.
///
/// @param meaning empty where the values make no date ("31 April")
/// @param licence what must stand around the words to read them as a date at all
/// @param certainty above 0 and at most 1
record Rule(TokenPattern pattern, Function<Match, Optional<Meaning>> meaning, Licence licence, double certainty) {

    /// A meaning that several ways of saying it share.
    static Stream<Rule> rules(Function<Match, Optional<Meaning>> meaning, String... patterns) {
        return List.of(patterns).stream().map(pattern -> new Rule(TokenPattern.of(pattern), meaning, Licence.FREE, 1));
    }

    Rule under(Licence other) {
        return new Rule(pattern, meaning, other, certainty);
    }

    Rule doubted(double other) {
        return new Rule(pattern, meaning, licence, other);
    }

    Optional<Phrase> match(Tokens tokens, int start) {
        return pattern.match(tokens, start).flatMap(this::phrase);
    }

    private Optional<Phrase> phrase(Match match) {
        return meaning.apply(match).map(said -> new Phrase(said, match.start(), match.end(), licence, certainty));
    }
}
