package dev.docent.conversation;

import dev.docent.conversation.Exchange.Source;
import dev.docent.conversation.Mention.Kind;
import dev.docent.time.DateExpressions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What was spoken of in a conversation, the most recent and most prominent first.
final class Mentions {

    private static final DateExpressions DATES = new DateExpressions();
    private static final double LEAST_CERTAINTY = 0.7;

    private static final int LONGEST_ANSWER = 6;
    private static final int LONGEST_ROLE = 4;
    private static final int EXCHANGES = 4;
    private static final int QUOTES = 2;
    private static final int MOST = 100;

    private final Map<String, Mention> mentions = new LinkedHashMap<>();
    private final NameKinds kinds;

    /// @param exchanges what was said, oldest first
    Mentions(List<Exchange> exchanges) {
        List<Exchange> recent = exchanges.reversed().stream().limit(EXCHANGES).toList();
        this.kinds = new NameKinds(
                String.join("\n", recent.stream().map(Mentions::text).toList()));
        recent.forEach(this::addSaid);
        recent.forEach(this::addQuoted);
    }

    private static String text(Exchange exchange) {
        return exchange.standalone() + "\n" + exchange.answer() + "\n"
                + String.join(
                        "\n", exchange.sources().stream().map(Source::quote).toList());
    }

    private void addSaid(Exchange exchange) {
        Clause clause = Clause.of(Said.words(exchange.standalone()));
        String answer = exchange.shortAnswer().orElse("");
        boolean who = clause.asksWho();
        String subject = String.join(" ", clause.subject());
        List<String> described =
                who ? Names.in("is " + subject).stream().filter(subject::equals).toList() : List.of();
        described.forEach(name -> put(name, Kind.PERSON));
        if (who && described.isEmpty()) {
            List<String> persons = Names.in("is " + answer);
            persons.forEach(name -> put(name, Kind.PERSON));
            role(persons.isEmpty() ? answer : "").ifPresent(role -> put(role, Kind.PERSON));
        }
        if (clause.asks("where")) {
            Names.in("is " + answer).forEach(name -> put(name, Kind.PLACE));
        }
        Nouns.of(clause).forEach(this::putNoun);
        Names.in(exchange.standalone()).forEach(this::putName);
        Names.in("is " + answer).forEach(this::putName);
        dates(asksWhen(clause) ? answer : "");
        dates(exchange.standalone());
        dates(answer);
        boolean asksForThing = !clause.asked().isEmpty() && !who && !clause.asks("why") && !asksWhen(clause);
        if (asksForThing && isThing(answer)) {
            putNoun(determined(answer));
        }
    }

    private static boolean isThing(String answer) {
        List<String> words = Said.words(answer);
        return !words.isEmpty()
                && words.size() <= LONGEST_ANSWER
                && Names.in("is " + answer).isEmpty()
                && !answer.matches("(?s).*\\d.*")
                && !Lexicon.isVerb(words.getFirst())
                && !Lexicon.isPreposition(words.getFirst());
    }

    /// Whoever does something is spoken of by what they are: "the service desk".
    private static Optional<String> role(String answer) {
        List<String> words = Said.words(answer.replaceAll("\\(.*", ""));
        boolean isNoun = !words.isEmpty()
                && words.size() <= LONGEST_ROLE
                && words.stream().noneMatch(word -> Lexicon.isVerb(word) || Lexicon.isPronoun(word));
        String text = String.join(" ", words);
        return Optional.of(text)
                .filter(_ -> isNoun)
                .map(it -> Lexicon.isDeterminer(words.getFirst()) ? it : "the " + it);
    }

    /// "Old phone number" that answered is "the old phone number" from then on.
    private static String determined(String answer) {
        List<String> words = Said.words(answer);
        String first = words.getFirst();
        boolean bare = !Lexicon.isDeterminer(first) && !Lexicon.isPronoun(first) && !Nouns.isPlural(words);
        return bare ? "the " + answer : answer;
    }

    private static boolean asksWhen(Clause clause) {
        return Stream.of("when", "day", "date", "month", "year").anyMatch(clause::asks);
    }

    /// @return the days that were spoken of; if there are none, the months and years
    List<Mention> days() {
        List<Mention> days = onlyDays();
        return days.isEmpty() ? of(Kind.TIME) : days;
    }

    List<Mention> onlyDays() {
        return of(Kind.TIME).stream()
                .filter(time -> time.text().matches("\\d{1,2} \\p{L}.*|\\p{L}+ \\d{1,2}\\b.*"))
                .toList();
    }

    private void addQuoted(Exchange exchange) {
        exchange.sources().stream().limit(QUOTES).map(Source::quote).forEach(quote -> {
            Names.in(quote).forEach(this::putName);
            nearest(quote, exchange.standalone()).forEach(this::dates);
        });
    }

    /// @return the sentences and lines of a quote, those first that share most words with the question
    private static List<String> nearest(String quote, String question) {
        Set<String> asked = Set.copyOf(Said.words(question));
        return Stream.of(quote.split("\n|(?<=[.?!;]) ", -1))
                .sorted(Comparator.comparingLong(part -> -Said.words(part).stream()
                        .distinct()
                        .filter(asked::contains)
                        .count()))
                .toList();
    }

    private void dates(String text) {
        DATES.find(text, Optional.empty()).stream()
                .filter(date -> date.certainty() >= LEAST_CERTAINTY)
                .forEach(date -> put(text.substring(date.start(), date.end()), Kind.TIME));
    }

    private void putName(String name) {
        put(name, kinds.kind(name));
    }

    private void putNoun(String noun) {
        String bare = noun.replaceFirst("^the ", "");
        boolean name = Names.in("x " + bare).contains(bare);
        put(noun, name ? kinds.kind(bare) : Kind.THING);
        if (!name) {
            Nouns.whole(Said.words(noun))
                    .filter(whole -> !Lexicon.isTime(whole.getLast()))
                    .ifPresent(whole -> put(String.join(" ", whole), Kind.THING));
        }
    }

    private void put(String text, Kind kind) {
        boolean many = (kind == Kind.THING && Nouns.isPlural(Said.words(text))) || text.contains(" and ");
        if (mentions.size() < MOST) {
            mentions.putIfAbsent(Lexicon.lower(text), new Mention(text, kind, many));
        }
    }

    /// @return what was spoken of and is of one of the kinds, the likeliest first
    List<Mention> of(Kind... kinds) {
        Set<Kind> wanted = Set.copyOf(Arrays.asList(kinds));
        var found = new ArrayList<Mention>();
        for (Mention mention : mentions.values()) {
            if (wanted.contains(mention.kind())) {
                found.add(mention);
            }
        }
        return found;
    }

    /// @return persons; names of which nothing is known come last
    List<Mention> persons() {
        var persons = of(Kind.PERSON);
        persons.addAll(of(Kind.NAME));
        return persons;
    }

    Kind kind(String name) {
        return kinds.kind(name);
    }

    /// @return whether it is a word for what others are: "American" where only "American troops" were spoken of
    boolean isOfAnother(Mention mention) {
        return mention.kind() == Kind.NAME && kinds.describes(mention.text());
    }
}
