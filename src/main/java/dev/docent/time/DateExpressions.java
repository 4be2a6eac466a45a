package dev.docent.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds what English text says of time, and the days it means.
///
/// Safe for use by many threads at once.
public final class DateExpressions {

    private static final int EARLIEST_REFERENCE = 1000;
    private static final int LATEST_REFERENCE = 3000;

    /// Words before a short answer that don't change which days it names.
    private static final Set<String> LEADING = Set.of(
            "on",
            "in",
            "at",
            "by",
            "since",
            "until",
            "till",
            "during",
            "from",
            "to",
            "around",
            "about",
            "circa",
            "approximately",
            "the",
            "of",
            "for",
            "it",
            "was",
            "is");

    private final Grammar grammar = new Grammar();
    private final Resolver resolver = new Resolver();

    /// @param reference the day that the text was written, if known
    /// @return the expressions whose days can be told, in reading order and apart from each other; where the
    ///     reference is not known, those that need it are missing
    public List<DatedSpan> find(String text, Optional<LocalDate> reference) {
        return find(Tokenizer.tokens(text), reference);
    }

    /// Reads a short answer as a date.
    ///
    /// @return the reading, if nothing but prepositions, articles and punctuation stands around it
    public Optional<DatedSpan> wholeOf(String words, Optional<LocalDate> reference) {
        Tokens tokens = Tokenizer.tokens(words);
        List<DatedSpan> found = find(tokens, reference);
        return found.stream()
                .filter(span -> found.size() == 1 && isWhole(tokens, span))
                .findFirst();
    }

    private List<DatedSpan> find(Tokens tokens, Optional<LocalDate> reference) {
        Mentions mentions = new Mentions();
        Context context = new Context(reference.filter(DateExpressions::isUsable), mentions, Tense.UNKNOWN);
        List<DatedSpan> spans = new ArrayList<>();
        int next = 0;
        while (next < tokens.size()) {
            if (tokens.at(next).is(TokenKind.BREAK)) {
                begin(tokens.at(next + 1), mentions);
            }
            Optional<Phrase> phrase = phraseAt(tokens, next);
            phrase.flatMap(said -> span(tokens, said, context)).ifPresent(spans::add);
            next = phrase.map(Phrase::end).orElse(next + 1);
        }
        return List.copyOf(spans);
    }

    private static void begin(Token first, Mentions mentions) {
        if (first.is("#")) {
            mentions.beginHeading();
        } else {
            mentions.beginParagraph();
        }
    }

    /// Numbers that the calendar does not have make no date.
    private Optional<Phrase> phraseAt(Tokens tokens, int start) {
        try {
            return grammar.phraseAt(tokens, start);
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private Optional<Resolved> resolved(Phrase phrase, Context context) {
        try {
            return resolver.resolve(phrase.meaning(), context);
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private Optional<DatedSpan> span(Tokens tokens, Phrase phrase, Context context) {
        Context here = context.in(Tense.around(tokens, phrase.start(), phrase.end()));
        Optional<Resolved> resolved = resolved(phrase, here);
        resolved.ifPresent(context.mentions()::add);
        return resolved.map(found -> span(tokens, phrase, found));
    }

    private static DatedSpan span(Tokens tokens, Phrase phrase, Resolved resolved) {
        return new DatedSpan(
                tokens.at(phrase.start()).start(),
                tokens.at(phrase.end() - 1).end(),
                resolved.days().from(),
                resolved.days().to(),
                resolved.days().granularity(),
                resolved.relative(),
                phrase.certainty() * resolved.certainty());
    }

    private static boolean isWhole(Tokens tokens, DatedSpan span) {
        return tokens.all().stream()
                .allMatch(token -> token.start() >= span.end()
                        ? !token.isWordlike()
                        : token.start() >= span.start() || !token.isWordlike() || LEADING.contains(token.word()));
    }

    /// Counting from days far beyond any document would leave the calendar.
    private static boolean isUsable(LocalDate reference) {
        return reference.getYear() >= EARLIEST_REFERENCE && reference.getYear() <= LATEST_REFERENCE;
    }
}
