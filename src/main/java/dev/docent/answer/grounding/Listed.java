package dev.docent.answer.grounding;

import dev.docent.answer.grounding.Attestation.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a heading, or the words that announce a list, say of all that stands below: "What is not covered".
final class Listed {

    private static final Set<String> COVERING = SmallWords.words("cover include pay refund reimburse insure");
    private static final Set<String> EXCLUDING = SmallWords.words("exclude excluded excluding exclusion exclusions");

    /// Those that say when, how or whether say of nothing below that it is so.
    private static final Pattern SAYING_WHAT = Pattern.compile(
            "^(?!(?:when|how|why|where|who|if|whether|is|are|do|does|can|may)\\b).*", Pattern.CASE_INSENSITIVE);

    /// "Refunds" is no more than what is spoken of.
    private static final Pattern AFFIRMING = Pattern.compile(
            "^(?:(?:what|which|the following|these|all of these)\\b.*|[\\p{L}-]+)$", Pattern.CASE_INSENSITIVE);

    /// "In the box", "Package contents"
    private static final Pattern CONTENTS = Pattern.compile(
            "^(?:what['’]?s |what is )?in the (?:box|package|pack|kit)$"
                    + "|^(?:box|package|pack|kit) contents$|^contents of the (?:box|package|pack|kit)$|^scope of delivery$",
            Pattern.CASE_INSENSITIVE);

    /// "Prerequisites", "What you need"
    private static final Pattern NEEDED = Pattern.compile(
            "^(?:(?:entry |admission |system )?(?:prerequisites?|requirements?)|what (?:you|we) (?:will )?need|you (?:will )?need)$",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> NEEDING = SmallWords.words("need require");

    private static final Pattern SEPARATOR = Pattern.compile("[,;:.()]|\\b(?:and|or)\\b");

    private static final Pattern DENYING =
            Pattern.compile("\\b(?:not|never|no|cannot)\\b|n['’]t\\b", Pattern.CASE_INSENSITIVE);

    private final Alignment alignment;
    private final Lexicon lexicon;
    private final int verb;

    private Listed(Alignment alignment, int verb) {
        this.alignment = alignment;
        this.lexicon = alignment.lexicon();
        this.verb = verb;
    }

    /// @param verb the place of the claim's verb
    /// @return what the heading says of what the sentence names; empty if it says nothing of it
    static Optional<Attestation> of(Alignment alignment, int verb) {
        var listed = new Listed(alignment, verb);
        return listed.isNamed() ? listed.announced().flatMap(listed::attestation) : Optional.empty();
    }

    private boolean isNamed() {
        List<Integer> rest = alignment.claim().content().stream()
                .filter(i ->
                        i != verb && !lexicon.isFiller(alignment.claim().term(i).root()))
                .toList();
        return !alignment.isMet(verb)
                && !alignment.window().isRow()
                && alignment.claim().said().dates().stream().allMatch(date -> Days.stand(alignment, date))
                && !rest.isEmpty()
                && rest.stream().allMatch(this::isSaid);
    }

    private boolean isSaid(int index) {
        return alignment.isMet(index)
                && !alignment.isContrary(index)
                && lexicon.areInterchangeable(
                        alignment.claim().term(index).root(),
                        alignment.source().get(alignment.partner(index)).root());
    }

    /// The heading, or the words with a colon before the list.
    private Optional<String> announced() {
        Window window = alignment.window();
        List<Unit> units = window.passage().units();
        boolean item = units.get(window.first()).is(Unit.Kind.ITEM);
        for (int i = window.first() - 1; i >= 0; i--) {
            Unit unit = units.get(i);
            if (unit.is(Unit.Kind.HEADING) || unit.is(Unit.Kind.QUESTION)) {
                return Optional.of(unit.said().text());
            }
            if (item && unit.said().text().endsWith(":")) {
                return Optional.of(unit.said().text());
            }
            item = item && unit.is(Unit.Kind.ITEM);
        }
        String path = window.passage().passage().match().passage().location().heading();
        return path.isEmpty() ? Optional.empty() : Optional.of(path.substring(path.lastIndexOf('›') + 1));
    }

    private Optional<Attestation> attestation(String heading) {
        String words = heading.strip().replaceAll("[:?.!\\s]+$", "");
        boolean denies = DENYING.matcher(words).find();
        boolean says = SAYING_WHAT.matcher(words).matches()
                && says(words)
                && (denies || AFFIRMING.matcher(words).matches());
        boolean excludes = !denies && isOneOf(COVERING) && words(words).anyMatch(EXCLUDING::contains);
        boolean holds = (CONTENTS.matcher(words).matches() && isOneOf(Core.BRINGING))
                || (NEEDED.matcher(words).matches() && isOneOf(NEEDING));
        if (!says && !excludes && !holds) {
            return Optional.empty();
        }
        return Optional.of(Attestation.under(words, isNarrower() ? Kind.OPEN : excludes ? Kind.EXCLUDED : Kind.LISTED));
    }

    /// "Winter sports away from marked slopes" are not all winter sports.
    private boolean isNarrower() {
        int last = alignment.claim().content().stream()
                .filter(alignment::isMet)
                .mapToInt(alignment::partner)
                .max()
                .orElseThrow();
        int from = alignment.source().get(last).end();
        String rest = alignment.window().said().text().substring(from);
        Matcher separator = SEPARATOR.matcher(rest);
        int to = from + (separator.find() ? separator.start() : rest.length());
        return alignment.source().stream()
                .anyMatch(term -> term.start() >= from && term.end() <= to && !term.is(Term.Kind.SMALL));
    }

    private boolean isOneOf(Set<String> verbs) {
        String root = alignment.claim().term(verb).root();
        return verbs.stream().map(lexicon::root).anyMatch(root::equals);
    }

    private boolean says(String heading) {
        Term said = alignment.claim().term(verb);
        return words(heading).anyMatch(said.text()::equals);
    }

    private static Stream<String> words(String heading) {
        return Arrays.stream(heading.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
    }
}
