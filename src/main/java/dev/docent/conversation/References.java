package dev.docent.conversation;

import dev.docent.conversation.Mention.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Puts what was spoken of in the place of words that point back to it.
final class References {

    private final Mentions mentions;
    private final List<Exchange> exchanges;

    References(Mentions mentions, List<Exchange> exchanges) {
        this.mentions = mentions;
        this.exchanges = exchanges;
    }

    /// @return the question with everything put in, the likeliest first; at most two; none if nothing fits
    List<List<String>> resolved(List<String> words) {
        Set<List<String>> found = new LinkedHashSet<>();
        for (int choice = 0; choice < 2; choice++) {
            resolve(words, choice).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    /// "The day after" is the day after what was spoken of.
    List<String> timed(List<String> words) {
        List<Mention> times = mentions.days();
        if (times.isEmpty() || !Set.of("after", "before").contains(words.getLast())) {
            return words;
        }
        var timed = new ArrayList<>(words);
        timed.addAll(Said.words(times.getFirst().text()));
        return timed;
    }

    /// @param choice how many of the likelier meanings are passed over
    private Optional<List<String>> resolve(List<String> words, int choice) {
        var resolved = new ArrayList<String>();
        boolean changed = false;
        for (int i = 0; i < words.size(); i++) {
            Optional<String> meaning = meaning(words, i, choice, String.join(" ", resolved));
            changed |= meaning.isPresent();
            resolved.addAll(meaning.map(Said::words).orElse(List.of(words.get(i))));
            if (meaning.isPresent() && Pointers.pointsToTime(words, i)) {
                i++;
            }
        }
        return changed ? Optional.of(resolved) : Optional.empty();
    }

    /// @param said the words before, with everything put in
    private Optional<String> meaning(List<String> words, int i, int choice, String said) {
        String word = Lexicon.lower(words.get(i));
        if (Pointers.POSSESSIVE.contains(word) && i + 1 < words.size() && !Pointers.isObject(words, i)) {
            List<Mention> owners =
                    word.equals("its") ? things(words) : word.equals("their") ? groups(words) : persons(words);
            return choose(owners, choice).map(Mention::text).map(text -> text + "'s");
        }
        if (Pointers.PERSON.contains(word) || word.equals("her")) {
            return choose(persons(words), choice).map(Mention::text);
        }
        if (Pointers.PERSONS.contains(word)) {
            return they(words, choice);
        }
        if (Pointers.pointsToTime(words, i) && Pointers.THING.contains(word)) {
            List<Mention> times = words.get(i + 1).equals("day") ? mentions.days() : mentions.of(Kind.TIME);
            return choose(times, 0).map(time -> withPreposition(words, i, time.text()));
        }
        if (Pointers.isThing(words, i)) {
            boolean day = words.size() > 1 && Set.of("day", "date", "month").contains(words.get(1));
            List<Mention> times = day ? mentions.onlyDays() : List.of();
            List<Mention> things = things(words).stream()
                    .filter(thing -> !thing.belongsToAnyIn(said))
                    .toList();
            return choose(times.isEmpty() ? inNumber(word, things) : times, choice)
                    .map(Mention::text);
        }
        if (Pointers.isThere(words, i)) {
            return choose(mentions.of(Kind.PLACE), choice).map(place -> "in " + place.text());
        }
        if (Pointers.isThen(words, i)) {
            boolean bound = Set.of("before", "after", "since", "until", "by").contains(words.get(i - 1));
            int from = bound ? i : 0;
            return choose(mentions.of(Kind.TIME), 0).map(time -> withPreposition(words, from, time.text()));
        }
        return Pointers.isOne(words, i) ? head(choice) : Optional.empty();
    }

    /// "It" is one thing, if there is one.
    private static List<Mention> inNumber(String pronoun, List<Mention> things) {
        boolean many = Set.of("these", "those").contains(pronoun);
        List<Mention> alike =
                things.stream().filter(thing -> thing.many() == many).toList();
        return alike.isEmpty() ? things : alike;
    }

    private static String withPreposition(List<String> words, int i, String time) {
        boolean has = i > 0 && Lexicon.isPreposition(words.get(i - 1));
        String preposition = time.matches("\\d{1,2} .*|\\p{L}+ \\d{1,2}\\b.*") ? "on " : "in ";
        return has ? time : preposition + time;
    }

    /// Two persons of the same question, or the plural thing that was spoken of last.
    private Optional<String> they(List<String> words, int choice) {
        if (Clause.of(Said.inside(exchanges.getLast().standalone())).subject().equals(List.of("both"))) {
            return Optional.of("both");
        }
        List<Mention> many =
                mentions.of(Kind.THING).stream().filter(Mention::many).toList();
        List<String> before = Said.inside(exchanges.getLast().standalone());
        List<Mention> persons = persons(words).stream()
                .filter(person -> person.kind() == Kind.PERSON && person.isNamedIn(before))
                .limit(2)
                .toList();
        Optional<String> two = persons.size() < 2
                ? Optional.empty()
                : Optional.of(
                        persons.getFirst().text() + " and " + persons.getLast().text());
        // Where two persons were spoken of, nobody means a place.
        List<Mention> others = two.isPresent() ? List.of() : groups(words);
        Optional<String> group = choose(many.isEmpty() ? others : many, 0).map(Mention::text);
        return choice == 0 ? two.or(() -> group) : group.or(() -> two);
    }

    private List<Mention> groups(List<String> words) {
        return mentions.of(Kind.THING, Kind.PERSON, Kind.PLACE).stream()
                .filter(mention -> !mention.isNamedIn(words) && mention.owner().isEmpty())
                .toList();
    }

    private List<Mention> persons(List<String> words) {
        return mentions.persons().stream()
                .filter(mention -> !mention.isNamedIn(words))
                .toList();
    }

    private List<Mention> things(List<String> words) {
        var things = mentions.of(Kind.THING);
        things.addAll(mentions.of(Kind.NAME));
        things.addAll(mentions.of(Kind.PLACE));
        things.removeIf(mention -> mention.isNamedIn(words) || mentions.isOfAnother(mention));
        return things;
    }

    /// "The late one" after "the night shift" is "the late shift", "a new one" after "Who wipes the device?" a device.
    private Optional<String> head(int choice) {
        Clause before = Clause.of(Said.inside(exchanges.getLast().standalone()));
        List<List<String>> objects = Nouns.groups(before.rest()).stream()
                .filter(group -> group.size() > 1 && Lexicon.isDeterminer(group.getFirst()))
                .toList();
        if (choice == 0 && !objects.isEmpty()) {
            return Optional.of(Nouns.head(objects.getLast()));
        }
        return choose(mentions.of(Kind.THING), choice).map(thing -> Nouns.head(Said.words(thing.text())));
    }

    private static Optional<Mention> choose(List<Mention> likeliest, int choice) {
        if (likeliest.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(likeliest.get(Math.min(choice, likeliest.size() - 1)));
    }
}
