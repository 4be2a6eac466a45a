package dev.docent.answer.grounding;

import dev.docent.answer.grounding.Said.Understanding;
import dev.docent.answer.grounding.Term.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A sentence that is to be borne out.
///
/// @param content which of its terms say something, in order
record Claim(Said said, List<Integer> content) {

    private static final Pattern MARKS = Pattern.compile("\\*\\*|__|`|\\[\\d{1,3}(?:,\\s*\\d{1,3})*\\]");
    private static final Pattern ANSWER = Pattern.compile("^(?i)\\W*(yes|no)\\s*[,:;.–—]\\s*");
    private static final Pattern SOURCE = Pattern.compile(
            "^(?i)(according to|as stated in|as described in|as reported by|in) (the|an?|this|that|these|those) ([\\w'’ -]{0,40}?)"
                    + "(document|documents|article|paper|report|passage|passages|text|source|sources|page|sheet|statement|summary|note"
                    + "|handbook|manual|guide|profile|editorial|timeline|analysis|standards)s?( says| states)?\\s*,\\s*");

    private static final Set<String> BEING = Set.of(
            "is", "are", "was", "were", "has", "have", "had", "will", "can", "may", "must", "should", "would", "does",
            "did", "do");

    Claim {
        content = List.copyOf(content);
    }

    static Claim of(String sentence, Optional<LocalDate> published, Understanding understanding) {
        String plain = MARKS.matcher(sentence).replaceAll("");
        String bare = SOURCE.matcher(ANSWER.matcher(plain).replaceFirst("")).replaceFirst("");
        Said said = understanding.of(bare.strip(), published);
        return new Claim(
                said,
                IntStream.range(0, said.terms().size())
                        .filter(i -> !said.terms().get(i).is(Kind.SMALL)
                                && !isTheTwo(said.terms(), i)
                                && !isFallsOn(said, i))
                        .boxed()
                        .toList());
    }

    /// "The two countries" are those spoken of, however many.
    private static boolean isTheTwo(List<Term> terms, int index) {
        return index > 0
                && terms.get(index).text().equals("two")
                && terms.get(index - 1).text().equals("the");
    }

    /// "Falls on Thursday" says that it is then.
    private static boolean isFallsOn(Said said, int index) {
        int end = said.terms().get(index).end();
        return said.terms().get(index).root().equals("fall")
                && said.dates().stream().anyMatch(date -> date.start() > end && date.start() <= end + 5);
    }

    /// @return the claim with its first word as a name, if it is one in what was found
    Claim opened(Companions companions) {
        if (said.terms().isEmpty() || !companions.isName(said.terms().getFirst())) {
            return this;
        }
        var terms = new ArrayList<>(said.terms());
        terms.set(0, terms.getFirst().as(Kind.NAME));
        return new Claim(new Said(said.text(), terms, said.dates()), content);
    }

    Term term(int index) {
        return said.terms().get(index);
    }

    /// @return where what is said of the subject begins: the first verb that can be told
    int verb() {
        List<Term> terms = said.terms();
        return IntStream.range(0, terms.size())
                .filter(i -> BEING.contains(terms.get(i).text()) || Verbs.isVerb(terms, i))
                .findFirst()
                .orElse(terms.size());
    }

    /// @return the share of what the claim says that the window may say at the most
    double share(Window window, Lexicon lexicon) {
        long there = content.stream()
                .filter(i -> term(i).is(Kind.NUMBER) || isThere(term(i).root(), window.roots(), lexicon))
                .count();
        int all = content.size() + said.dates().size();
        return all == 0 ? 0 : (double) (there + said.dates().size()) / all;
    }

    private static boolean isThere(String root, Set<String> roots, Lexicon lexicon) {
        return roots.contains(root) || roots.stream().anyMatch(it -> lexicon.areAkin(root, it));
    }

    boolean saysNothing() {
        return content.isEmpty() && said.dates().isEmpty();
    }
}
