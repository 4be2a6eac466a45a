package dev.docent.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        return find(text, reference, Map.of());
    }

    /// @param headings where headings begin in the text, with their levels from 1; those that Markdown marks are known
    /// @return what [#find] finds, understood as the headings tell
    public List<DatedSpan> find(String text, Optional<LocalDate> reference, Map<Integer, Integer> headings) {
        return find(text, Tokenizer.tokens(text), reference, headings);
    }

    /// @param heading the headings above the text, which may name the year; may be empty
    /// @return what [#find] finds, understood as far as text and headings tell
    public List<DatedSpan> findUnder(String heading, String text, Optional<LocalDate> reference) {
        String above = heading.isEmpty() ? "" : "# " + heading.replaceAll("\\s+", " ") + "\n\n";
        return find(above + text, reference).stream()
                .filter(span -> span.start() >= above.length())
                .map(span -> span.shifted(-above.length()))
                .toList();
    }

    /// Reads a short answer as a date.
    ///
    /// @return the reading, if nothing but prepositions, articles and punctuation stands around it
    public Optional<DatedSpan> wholeOf(String words, Optional<LocalDate> reference) {
        return wholeOf(words, 0, words.length(), find(words, reference));
    }

    /// Reads a part of a text as a date.
    ///
    /// @param found what was found in the text
    /// @return the reading, if nothing but prepositions, articles and punctuation stands around it in that part, or
    ///     is read with it before that part
    public Optional<DatedSpan> wholeOf(String text, int start, int end, List<DatedSpan> found) {
        List<DatedSpan> inside = found.stream()
                .filter(span -> span.start() < end && start < span.end())
                .toList();
        return inside.stream()
                .filter(span -> inside.size() == 1 && span.end() <= end)
                .filter(span -> leads(text.substring(Math.min(start, span.start()), Math.max(start, span.start())))
                        && saysNothing(text.substring(span.end(), end)))
                .findFirst();
    }

    private static boolean leads(String words) {
        return Tokenizer.tokens(words).all().stream()
                .allMatch(token -> !token.isWordlike() || LEADING.contains(token.word()));
    }

    private static boolean saysNothing(String words) {
        return Tokenizer.tokens(words).all().stream().noneMatch(Token::isWordlike);
    }

    private List<DatedSpan> find(
            String text, Tokens tokens, Optional<LocalDate> reference, Map<Integer, Integer> headings) {
        Mentions mentions = new Mentions();
        Context context = new Context(reference.filter(DateExpressions::isUsable), mentions, Outlook.UNCLEAR);
        FigureOrder order = FigureOrder.of(text);
        List<DatedSpan> spans = new ArrayList<>();
        begin(tokens, 0, mentions, headings);
        int next = 0;
        while (next < tokens.size()) {
            pass(tokens, next, mentions, headings);
            Optional<Phrase> phrase = phraseAt(tokens, next);
            phrase.flatMap(said -> span(text, tokens, said, context, order)).ifPresent(spans::add);
            next = phrase.map(Phrase::end).orElse(next + 1);
        }
        return List.copyOf(spans);
    }

    private static void pass(Tokens tokens, int position, Mentions mentions, Map<Integer, Integer> headings) {
        if (tokens.at(position).is(TokenKind.BREAK)) {
            begin(tokens, position + 1, mentions, headings);
        } else if (SentenceEnds.at(tokens, position)) {
            mentions.endSentence();
        } else {
            mentions.goOn();
        }
    }

    private static void begin(Tokens tokens, int first, Mentions mentions, Map<Integer, Integer> headings) {
        int level = headings.getOrDefault(tokens.at(first).start(), marks(tokens, first));
        if (level > 0) {
            mentions.beginHeading(level);
        } else {
            mentions.beginParagraph();
        }
    }

    private static int marks(Tokens tokens, int first) {
        int level = 0;
        while (tokens.at(first + level).is("#")) {
            level++;
        }
        return level;
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

    private Optional<DatedSpan> span(String text, Tokens tokens, Phrase phrase, Context context, FigureOrder order) {
        Context here = context.in(Outlook.around(tokens, phrase.start(), phrase.end()));
        Optional<DatedSpan> span = resolved(phrase, here).map(found -> order.settled(span(tokens, phrase, found)));
        span.ifPresent(it -> context.mentions()
                .add(
                        new Days(it.from(), it.to(), it.granularity()),
                        text.substring(it.start(), it.end()),
                        it.certainty(),
                        it.relative()));
        return span;
    }

    private static DatedSpan span(Tokens tokens, Phrase phrase, Resolved resolved) {
        return new DatedSpan(
                tokens.at(phrase.start()).start(),
                tokens.at(phrase.end() - 1).end(),
                resolved.days().from(),
                resolved.days().to(),
                resolved.days().granularity(),
                resolved.basis(),
                phrase.certainty() * resolved.certainty());
    }

    /// Counting from days far beyond any document would leave the calendar.
    private static boolean isUsable(LocalDate reference) {
        return reference.getYear() >= EARLIEST_REFERENCE && reference.getYear() <= LATEST_REFERENCE;
    }
}
