package dev.docent.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a question may mean after what was said before.
final class Rewritings {

    private static final int MOST = 2;

    private Rewritings() {}

    /// @param exchanges what was said before, oldest first; not empty
    /// @return questions that stand alone, the likeliest first; at most two; none if the question stands alone
    static List<String> of(String question, List<Exchange> exchanges) {
        return Said.aside(question)
                .map(aside -> of(Said.of(question), withAside(exchanges, aside)))
                .orElseGet(() -> of(Said.of(question), exchanges));
    }

    /// "Back to the corridor: where does it end?" speaks of the corridor from then on.
    private static List<Exchange> withAside(List<Exchange> exchanges, String aside) {
        var with = new ArrayList<>(exchanges);
        String question = "What is " + aside + "?";
        with.add(Exchange.asked(question, question));
        return with;
    }

    private static List<String> of(Said said, List<Exchange> exchanges) {
        Exchange last = exchanges.getLast();
        List<String> before = Said.inside(last.standalone());
        var mentions = new Mentions(exchanges);
        var references = new References(mentions, exchanges);
        List<List<String>> found = switch (said.form()) {
            case SMALL_TALK -> List.of();
            case BARE ->
                List.of(bare(said.words(), Clause.of(before), last.shortAnswer().orElse("")));
            case FRAGMENT -> new Fragments(mentions).put(first(references, said.inside()), before);
            case CLAUSE -> new Fragments(mentions).condition(first(references, said.inside()), before);
            case WHOLE -> whole(said.words(), references, exchanges);
        };
        return found.stream()
                .map(Said::question)
                .filter(text -> text.length() <= AskedQuestion.LONGEST)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static List<String> first(References references, List<String> words) {
        boolean one = words.getLast().equals("one") || words.getLast().equals("ones");
        List<List<String>> resolved = one ? List.of() : references.resolved(words);
        return resolved.isEmpty() ? words : resolved.getFirst();
    }

    /// "What was that about" asks "what … about".
    private static List<String> bare(List<String> words, Clause before, String answer) {
        Optional<List<String>> lasting = lasting(words, before);
        if (lasting.isPresent()) {
            return lasting.get();
        }
        var asking =
                new ArrayList<>(words.stream().filter(word -> !isEmpty(word)).toList());
        List<String> after = new ArrayList<>();
        while (asking.size() > 1 && Lexicon.isPreposition(asking.getLast())) {
            after.add(asking.removeLast());
        }
        List<String> question = new ArrayList<>(before.asking(asking, answer));
        question.addAll(after);
        return question;
    }

    /// "And how long does that take?" asks it of what was spoken of.
    private static Optional<List<String>> lasting(List<String> words, Clause before) {
        List<String> thing = before.subject();
        boolean lasting = words.size() > 4
                && Lexicon.lower(words.getFirst()).equals("how")
                && words.get(1).equals("long")
                && List.of("do", "does", "did").contains(words.get(2))
                && List.of("take", "last").contains(words.getLast())
                && !thing.isEmpty();
        if (!lasting) {
            return Optional.empty();
        }
        var question = new ArrayList<>(words.subList(0, 3));
        question.addAll(thing);
        question.add(words.getLast());
        return Optional.of(question);
    }

    private static boolean isEmpty(String word) {
        return Lexicon.isAuxiliary(word)
                || Lexicon.isPronoun(word)
                || List.of(
                                "exactly",
                                "happen",
                                "happened",
                                "take",
                                "took",
                                "taken",
                                "place",
                                "be",
                                "been",
                                "so",
                                "precisely")
                        .contains(word);
    }

    private static List<List<String>> whole(List<String> words, References references, List<Exchange> exchanges) {
        List<String> full = references.timed(inFull(words, exchanges));
        if (Pointers.in(full)) {
            List<List<String>> resolved = new ArrayList<>();
            Events.named(full, exchanges).ifPresent(resolved::add);
            resolved.addAll(references.resolved(full));
            return resolved.isEmpty() ? about(full, exchanges) : resolved;
        }
        return full.equals(words) ? List.of() : List.of(full);
    }

    /// "The attack", where "the Kabul airport attack" was spoken of.
    private static List<String> inFull(List<String> words, List<Exchange> exchanges) {
        for (int i = 0; i + 1 < words.size(); i++) {
            Optional<List<String>> alike =
                    words.get(i).equals("such") ? alike(words.get(i + 1), exchanges) : Optional.empty();
            if (alike.isPresent()) {
                return replaced(words, i, alike.get());
            }
            boolean shortened = words.get(i).equals("the")
                    && !Lexicon.isCapitalised(words.get(i + 1))
                    && !Lexicon.isTime(words.get(i + 1))
                    && (i + 2 == words.size() || endsGroup(words.get(i + 2)));
            Optional<List<String>> longer = shortened ? longer(words.get(i + 1), exchanges) : Optional.empty();
            if (longer.isPresent()) {
                return replaced(words, i, longer.get());
            }
        }
        return words;
    }

    /// @param i where the two words are that stand for the longer group
    private static List<String> replaced(List<String> words, int i, List<String> longer) {
        var full = new ArrayList<>(words.subList(0, i));
        full.addAll(longer);
        full.addAll(words.subList(i + 2, words.size()));
        return full;
    }

    /// "Such attacks" are like "the attack on engineers".
    private static Optional<List<String>> alike(String head, List<Exchange> exchanges) {
        return exchanges.reversed().stream()
                .flatMap(exchange -> Nouns.alike(Said.words(exchange.standalone()), head).stream())
                .findFirst();
    }

    private static boolean endsGroup(String next) {
        return Lexicon.isVerb(next)
                || Lexicon.isAuxiliary(next)
                || (Lexicon.isPreposition(next) && !next.equals("of"))
                || next.matches("itself|themselves|alone|again|then|there|first");
    }

    private static Optional<List<String>> longer(String head, List<Exchange> exchanges) {
        for (Exchange exchange : exchanges.reversed()) {
            Optional<List<String>> longer = Nouns.inFull(Said.words(exchange.standalone()), head);
            if (longer.isPresent()) {
                return longer;
            }
        }
        return Optional.empty();
    }

    /// A question without a name of its own may belong to what was spoken of.
    private static List<List<String>> about(List<String> words, List<Exchange> exchanges) {
        Optional<List<String>> topic = Topic.thing(exchanges.getLast());
        if (Topic.names(words) || topic.isEmpty()) {
            return List.of();
        }
        var about = new ArrayList<>(words);
        about.add("about");
        about.addAll(topic.get());
        return List.of(about);
    }
}
