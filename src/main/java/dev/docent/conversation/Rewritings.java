package dev.docent.conversation;

import dev.docent.conversation.Mention.Kind;
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
        Said said = Said.of(question);
        Exchange last = exchanges.getLast();
        List<String> before = Said.words(last.standalone());
        var mentions = new Mentions(exchanges);
        var references = new References(mentions, exchanges);
        List<List<String>> found = switch (said.form()) {
            case SMALL_TALK -> List.of();
            case BARE ->
                List.of(bare(said.words(), Clause.of(before), last.shortAnswer().orElse("")));
            case FRAGMENT -> new Fragments(mentions).put(first(references, said.words()), before);
            case CLAUSE -> new Fragments(mentions).condition(first(references, said.words()), before);
            case WHOLE -> whole(said.words(), references, exchanges);
        };
        return found.stream().map(Said::question).distinct().limit(MOST).toList();
    }

    private static List<String> first(References references, List<String> words) {
        boolean one = words.getLast().equals("one") || words.getLast().equals("ones");
        List<List<String>> resolved = one ? List.of() : references.resolved(words);
        return resolved.isEmpty() ? words : resolved.getFirst();
    }

    /// "What was that about" asks "what … about".
    private static List<String> bare(List<String> words, Clause before, String answer) {
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
        if (References.in(full)) {
            List<List<String>> resolved = references.resolved(full);
            return resolved.isEmpty() ? about(full, exchanges) : resolved;
        }
        return full.equals(words) ? List.of() : List.of(full);
    }

    /// "The attack", where "the Kabul airport attack" was spoken of.
    private static List<String> inFull(List<String> words, List<Exchange> exchanges) {
        for (int i = 0; i + 1 < words.size(); i++) {
            boolean shortened = words.get(i).equals("the")
                    && !Lexicon.isCapitalised(words.get(i + 1))
                    && !Lexicon.isTime(words.get(i + 1))
                    && (i + 2 == words.size() || endsGroup(words.get(i + 2)));
            Optional<List<String>> longer = shortened ? longer(words.get(i + 1), exchanges) : Optional.empty();
            if (longer.isPresent()) {
                var full = new ArrayList<>(words.subList(0, i));
                full.addAll(longer.get());
                full.addAll(words.subList(i + 2, words.size()));
                return full;
            }
        }
        return words;
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
        boolean named = words.stream().skip(1).anyMatch(word -> Lexicon.isCapitalised(word) || Lexicon.isCode(word));
        Optional<String> topic = new Mentions(List.of(exchanges.getLast()))
                .of(Kind.THING).stream()
                        .map(Mention::text)
                        .filter(text -> !Character.isDigit(text.charAt(0)))
                        .findFirst();
        if (named || topic.isEmpty()) {
            return List.of();
        }
        var about = new ArrayList<>(words);
        about.add("about");
        about.addAll(Said.words(topic.get()));
        return List.of(about);
    }
}
