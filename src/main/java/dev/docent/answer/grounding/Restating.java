package dev.docent.answer.grounding;

import dev.docent.answer.grounding.Said.Understanding;
import dev.docent.answer.grounding.Term.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Puts a question whether something is so as the sentence that would say so.
final class Restating {

    private static final Pattern QUESTION = Pattern.compile(
            "^\\W*(?<auxiliary>is|are|was|were|am|do|does|did|has|have|had|can|could|may|must|shall|should|will|would)"
                    + "(n['’]t)?\\s+(?<rest>.*?)[\\s?.!]*$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final String BEFORE = "that ";

    private static final Set<String> BEING = Set.of("is", "are", "was", "were", "am");
    private static final Set<String> HAVING = Set.of("has", "have", "had");
    private static final Set<String> PAST = Set.of("did", "was", "were", "has", "have", "had");

    private final Lexicon lexicon;
    private final String auxiliary;
    private final String text;
    private final List<Term> terms;

    private Restating(Lexicon lexicon, String auxiliary, String text, List<Term> terms) {
        this.lexicon = lexicon;
        this.auxiliary = auxiliary;
        this.text = text;
        this.terms = terms;
    }

    /// @return the sentence; empty if it is no such question, or nothing in it says what is asked of whom
    static Optional<Restated> of(String question, Lexicon lexicon, Understanding understanding) {
        Matcher found = QUESTION.matcher(question.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        String text = BEFORE + found.group("rest");
        List<Term> terms = understanding.of(text, List.of()).terms();
        String auxiliary = found.group("auxiliary").toLowerCase(Locale.ROOT);
        return new Restating(lexicon, auxiliary, text, terms).restated();
    }

    private Optional<Restated> restated() {
        OptionalInt head = head();
        return head.isEmpty() ? Optional.empty() : Optional.of(restated(head.getAsInt()));
    }

    private Restated restated(int head) {
        int opening = being().orElse(isDeed() ? head : opening(head));
        int at = terms.get(opening).start();
        String helping = isDoing() ? (auxiliary.startsWith("d") ? "did" : auxiliary) : auxiliary;
        String sentence = text.substring(0, at) + helping + " " + text.substring(at);
        int shift = helping.length() + 1;
        return new Restated(
                sentence,
                terms.get(head).start() + shift,
                core(head)
                        .map(i -> terms.get(i).start())
                        .map(start -> start < at ? start : start + shift)
                        .collect(Collectors.toSet()),
                PAST.contains(auxiliary),
                isDeed());
    }

    /// "The foreign minister" goes as a whole behind "is".
    private int opening(int head) {
        int first = head;
        while (first > 2 && terms.get(first - 1).is(Kind.WORD)) {
            first--;
        }
        return first > 2 && SmallWords.DETERMINERS.contains(terms.get(first - 1).text()) ? first - 1 : head;
    }

    private boolean isDoing() {
        return !BEING.contains(auxiliary) && !HAVING.contains(auxiliary);
    }

    private boolean isDeed() {
        return isDoing() || participles().findAny().isPresent();
    }

    /// @return where "be" stands before what is done: "Can jobs be paused?"
    private OptionalInt being() {
        return IntStream.range(2, terms.size() - 1)
                .filter(i -> isDoing() && terms.get(i).text().equals("be") && isParticiple(i + 1))
                .findFirst();
    }

    private OptionalInt head() {
        OptionalInt being = being();
        if (being.isPresent()) {
            return OptionalInt.of(being.getAsInt() + 1);
        }
        if (isDoing()) {
            OptionalInt base = base();
            return base.isPresent() ? base : having();
        }
        OptionalInt participle = participles().mapToInt(i -> i).findFirst();
        return participle.isPresent() ? participle : endOfFirstPhrase();
    }

    private Stream<Integer> core(int head) {
        return isDoing() || participles().findAny().isEmpty() ? Stream.of(head) : participles();
    }

    private Stream<Integer> participles() {
        return IntStream.range(2, terms.size()).filter(this::isParticiple).boxed();
    }

    private boolean isParticiple(int index) {
        Term term = terms.get(index);
        boolean regular = term.text().endsWith("ed") && term.text().length() > 4;
        boolean changed = !term.text().startsWith(term.root()) && !term.text().endsWith("s");
        boolean irregular = (changed || Verbs.isIrregularParticiple(term)) && lexicon.asVerb(term.root()) > 0;
        return term.is(Kind.WORD)
                && (regular || irregular)
                && !SmallWords.DETERMINERS.contains(terms.get(index - 1).text());
    }

    /// What the subject, or what it is called, ends with: what follows hangs on a preposition.
    private OptionalInt endOfFirstPhrase() {
        int last = -1;
        for (int i = 1; i < terms.size(); i++) {
            if (last >= 0 && SmallWords.PREPOSITIONS.contains(terms.get(i).text())) {
                break;
            }
            last = terms.get(i).is(Kind.SMALL) ? last : i;
        }
        return last < 0 ? OptionalInt.empty() : OptionalInt.of(last);
    }

    /// The verb in its base form: one that an object follows, or else the word that is a verb most often.
    private OptionalInt base() {
        int best = -1;
        for (int i = 2; i < terms.size(); i++) {
            double share = share(i);
            if (share > 0 && isFollowedByObject(i)) {
                return OptionalInt.of(best >= 0 && share(best) > 2 * share ? best : i);
            }
            best = share > 0 && (best < 0 || share > share(best)) ? i : best;
            if (best >= 0 && i > best && terms.get(i).is(Kind.SMALL)) {
                break;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    /// "Does it have a lock?" asks for no more than whether there is one.
    private OptionalInt having() {
        return IntStream.range(2, terms.size() - 1)
                .filter(i -> auxiliary.startsWith("d") && terms.get(i).text().equals("have"))
                .filter(i -> !terms.get(i + 1).text().equals("to"))
                .findFirst();
    }

    private double share(int index) {
        Term term = terms.get(index);
        boolean noun = SmallWords.DETERMINERS.contains(terms.get(index - 1).text())
                || SmallWords.PREPOSITIONS.contains(terms.get(index - 1).text());
        return !term.is(Kind.WORD) || noun ? 0 : lexicon.asVerb(term.text());
    }

    private boolean isFollowedByObject(int index) {
        if (index + 1 >= terms.size()) {
            return false;
        }
        Term next = terms.get(index + 1);
        return next.is(Kind.NAME) || next.is(Kind.NUMBER) || SmallWords.OPEN_A_PHRASE.contains(next.text());
    }
}
