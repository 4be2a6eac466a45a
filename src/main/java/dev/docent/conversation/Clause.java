package dev.docent.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A question taken apart: "In which year | did | the two countries | sign a treaty".
///
/// @param asked the words that ask; empty in a question to be answered by yes or no
/// @param auxiliary the verb that the subject follows; empty if there is none
/// @param subject who or what it is about; empty if that is what is asked
/// @param rest what follows
record Clause(List<String> asked, List<String> auxiliary, List<String> subject, List<String> rest) {

    private static final Set<String> ALONE = Set.of("who", "whom", "when", "where", "why");
    private static final Set<String> ADVERBIAL = Set.of("when", "where", "why", "how");
    private static final Set<String> DOES = Set.of("do", "does", "did");
    private static final Set<String> MODALS =
            Set.of("can", "could", "may", "might", "must", "should", "shall", "will", "would");
    private static final int LONGEST_FILLER = 6;

    static Clause of(List<String> words) {
        int asking = 0;
        while (asking < words.size() - 1 && Lexicon.isPreposition(words.get(asking))) {
            asking++;
        }
        boolean asks = Lexicon.asks(words.get(asking));
        int verb = asks ? auxiliary(words, asking) : Lexicon.isAuxiliary(words.getFirst()) ? 0 : -1;
        if (verb < 0) {
            int end = asks ? asking + 1 : 0;
            return new Clause(words.subList(0, end), List.of(), List.of(), words.subList(end, words.size()));
        }
        int begin = verb + 1;
        int end = subjectIsAsked(words, asking, asks, begin) ? begin : subjectEnd(words, begin, words.get(verb));
        return new Clause(
                words.subList(0, verb),
                words.subList(verb, begin),
                words.subList(begin, end),
                words.subList(end, words.size()));
    }

    private static int auxiliary(List<String> words, int asking) {
        boolean alone = ALONE.contains(Lexicon.lower(words.get(asking)));
        for (int i = asking + 1; i < words.size(); i++) {
            if (Lexicon.isAuxiliary(words.get(i))) {
                return i;
            }
            if ((alone && !Set.of("else", "exactly").contains(words.get(i))) || Lexicon.isConjunction(words.get(i))) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean subjectIsAsked(List<String> words, int asking, boolean asks, int begin) {
        boolean person = asks && !ADVERBIAL.contains(Lexicon.lower(words.get(asking)));
        boolean counted = asks && begin > asking + 3;
        return (person || counted)
                && begin < words.size()
                && !DOES.contains(Lexicon.lower(words.get(begin - 1)))
                && !Lexicon.beginsNoun(words.get(begin))
                && (Lexicon.isVerb(words.get(begin)) || Lexicon.isPreposition(words.get(begin)));
    }

    private static int subjectEnd(List<String> words, int begin, String auxiliary) {
        boolean be = Lexicon.isBe(auxiliary);
        if (begin < words.size() && Lexicon.isPronoun(words.get(begin))) {
            return begin + 1;
        }
        if (be && words.size() > begin + 1 && Lexicon.isParticiple(words.getLast())) {
            return words.size() - 1;
        }
        for (int i = begin + 1; i < words.size(); i++) {
            String word = words.get(i);
            boolean verb = be ? Lexicon.isParticiple(word) : Lexicon.isVerb(word);
            boolean noun = i + 1 < words.size() && words.get(i + 1).equals("be");
            boolean over = verb && !noun && !Lexicon.isDeterminer(words.get(i - 1));
            if (over || (be && Lexicon.isPreposition(word) && !word.equals("of")) || Lexicon.isConjunction(word)) {
                return i;
            }
        }
        boolean beforeVerb = DOES.contains(Lexicon.lower(auxiliary)) || MODALS.contains(Lexicon.lower(auxiliary));
        return beforeVerb ? unknownVerb(words, begin) : words.size();
    }

    /// A verb that is not known stands before a preposition or at the end.
    private static int unknownVerb(List<String> words, int begin) {
        int end = begin + 1;
        while (end < words.size()
                && (!Lexicon.isPreposition(words.get(end)) || words.get(end).equals("of"))) {
            end++;
        }
        boolean verb = end - begin > 1 && words.get(end - 1).matches("\\p{Ll}+");
        return verb ? end - 1 : words.size();
    }

    boolean asksWho() {
        return asks("who") || asks("whom");
    }

    boolean asks(String word) {
        return asked.stream().anyMatch(other -> Lexicon.lower(other).equals(word));
    }

    /// Asks something else about the same. What was asked before is filled in where it is known.
    ///
    /// @param question the new words that ask
    /// @param answer the words that answered before; may be empty
    List<String> asking(List<String> question, String answer) {
        var words = new ArrayList<>(question);
        List<String> known = filler(answer);
        Optional<List<String>> done = auxiliary.isEmpty() ? happened(known) : Optional.empty();
        if (done.isPresent()) {
            words.addAll(done.get());
            return words;
        }
        words.addAll(auxiliary);
        words.addAll(subject.isEmpty() ? known : subject);
        if (subject.isEmpty() || asked.isEmpty() || isAdverbial()) {
            words.addAll(rest);
        } else {
            int gap = gap();
            words.addAll(rest.subList(0, gap));
            words.addAll(known);
            words.addAll(rest.subList(gap, rest.size()));
        }
        return words;
    }

    private Optional<List<String>> happened(List<String> known) {
        return known.isEmpty() ? suffered() : done(known);
    }

    /// "Who talked with him" asks what somebody did: "did Dar talk with him".
    private Optional<List<String>> done(List<String> known) {
        if (!asksWho() || rest.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> past = Verbs.ofPast(rest.getFirst());
        return past.or(() -> Verbs.ofPresent(rest.getFirst())).map(verb -> {
            var words = new ArrayList<>(List.of(past.isPresent() ? "did" : "does"));
            words.addAll(known);
            words.add(verb);
            words.addAll(rest.subList(1, rest.size()));
            return words;
        });
    }

    /// "Who arrested Ali Khan", where it is not known who did, asks what was done: "was Ali Khan arrested".
    private Optional<List<String>> suffered() {
        boolean regular = asksWho() && rest.size() > 1 && rest.getFirst().endsWith("ed");
        if (!regular || !Lexicon.beginsNoun(rest.get(1))) {
            return Optional.empty();
        }
        int end = 1;
        while (end < rest.size() && !Lexicon.isPreposition(rest.get(end)) && !Lexicon.isConjunction(rest.get(end))) {
            end++;
        }
        List<String> object = rest.subList(1, end);
        boolean many = Nouns.isPlural(object) && !Lexicon.isCapitalised(Nouns.head(object));
        var words = new ArrayList<>(List.of(many ? "were" : "was"));
        words.addAll(object);
        words.add(rest.getFirst());
        words.addAll(rest.subList(end, rest.size()));
        return Optional.of(words);
    }

    /// @return whether an answer can stand in the place of what was asked
    boolean isFilledBy(String answer) {
        return !filler(answer).isEmpty();
    }

    private boolean isAdverbial() {
        boolean behindPreposition = !asked.isEmpty() && Lexicon.isPreposition(asked.getFirst());
        boolean measured = asks("how") && !asks("many") && !asks("much");
        boolean identity = auxiliary.stream().anyMatch(Lexicon::isBe);
        return behindPreposition || measured || identity || asks("when") || asks("where") || asks("why");
    }

    /// What the answer would stand for: "Chinese nationals" of "how many Chinese nationals", or the answer itself.
    private List<String> filler(String answer) {
        List<String> nouns = asked.stream()
                .dropWhile(word -> !Lexicon.asks(word))
                .skip(asks("many") || asks("much") ? 2 : 1)
                .filter(word -> !word.equals("else"))
                .toList();
        if (!nouns.isEmpty() && (asks("many") || asks("much"))) {
            return nouns;
        }
        List<String> words = Said.words(answer);
        return words.size() <= LONGEST_FILLER ? words : nouns;
    }

    private int gap() {
        for (int i = 1; i < rest.size(); i++) {
            if (Lexicon.isPreposition(rest.get(i))) {
                return i;
            }
        }
        return rest.size();
    }
}
