package dev.docent.answer;

import dev.docent.retrieval.EvidencePassage;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Chooses the sentences to quote: the ones that hold the answer, with what they need to be understood.
final class Quotations {

    private static final int WORDS_OF_DESCRIPTION = 90;
    private static final int WORDS_OF_EXPLANATION = 120;

    /// How much of the question a heading must say for its section to be what is asked for.
    private static final double ASKED_FOR = 0.5;

    private final Set<String> topics;
    private final QuestionKind kind;
    private final boolean all;

    /// @param all whether a list is quoted as a whole
    Quotations(AskedFor asked, boolean all) {
        this.topics = asked.topics();
        this.kind = asked.kind();
        this.all = all;
    }

    /// @return what is to be read
    Quotation around(Finding finding) {
        return listed(finding).orElseGet(() -> sentences(finding, wanted()));
    }

    /// @return the sentence, with what goes on with it
    Quotation around(Statement statement) {
        EvidencePassage passage = statement.passage();
        var sentences = new PassageSentences(passage.match().passage().text());
        int first = sentences.at(statement.sentence().start());
        int last = statement.row() ? first : withRest(passage, sentences, first, first, wanted());
        return last == first ? statement.quotation() : quotation(passage, sentences, first, last);
    }

    /// @return what begins at that place, with as much of the rest as is wanted
    Quotation from(EvidencePassage passage, int start) {
        var sentences = new PassageSentences(passage.match().passage().text());
        int first = sentences.at(start);
        int last = withRest(passage, sentences, first, first, Math.max(WORDS_OF_DESCRIPTION, wanted()));
        int end = sentences.trimmed(last).end();
        return new Quotation(passage, start, end, start, end);
    }

    /// @return what bears out something that is read already: no more than the sentence with what it leans on
    Quotation witness(Finding finding) {
        return listed(finding).orElseGet(() -> sentences(finding, 0));
    }

    private Optional<Quotation> listed(Finding finding) {
        return Optional.of(finding)
                .filter(_ -> all)
                .flatMap(it -> Listing.at(it.text(), it.span().start()))
                .map(list -> quotation(list, finding));
    }

    private static Quotation quotation(Listing list, Finding finding) {
        int start = list.start();
        int end = list.end();
        boolean holds = start <= finding.span().start() && finding.span().end() <= end;
        return new Quotation(
                finding.passage(),
                start,
                end,
                holds ? finding.span().start() : start,
                holds ? finding.span().end() : end);
    }

    /// @param wanted how many words, if there are so many
    private Quotation sentences(Finding finding, int wanted) {
        var sentences = new PassageSentences(finding.text());
        int found = sentences.at(finding.span().start());
        int first = kind == QuestionKind.FACT ? found : sentences.belowHeading(found);
        if (first != found) {
            int last = withRest(finding.passage(), sentences, first, first, wanted);
            return quotation(finding.passage(), sentences, first, last);
        }
        int last = sentences.at(finding.span().end() - 1);
        first = withReference(sentences, first);
        last = withRest(finding.passage(), sentences, first, last, wanted);
        return quotation(finding, sentences.start(first), sentences.end(last));
    }

    private static Quotation quotation(EvidencePassage passage, PassageSentences sentences, int first, int last) {
        int start = sentences.trimmed(first).start();
        start += Preamble.length(passage.match().passage().text().substring(start, sentences.end(last)), "");
        int end = sentences.trimmed(last).end();
        return new Quotation(passage, start, end, start, end);
    }

    private static Quotation quotation(Finding finding, int from, int to) {
        String text = finding.text();
        String title = finding.passage().match().document().title();
        int begin = from + Preamble.length(text.substring(from, to), title);
        int start = begin <= finding.span().start()
                ? begin
                : Math.min(withoutSpace(text, from), finding.span().start());
        int end = to;
        while (end > finding.span().end() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Quotation(
                finding.passage(),
                start,
                end,
                finding.span().start(),
                finding.span().end());
    }

    private static int withoutSpace(String text, int from) {
        int start = from;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    /// Takes in the sentence before, if the first one leans on it and it speaks of what is asked.
    private int withReference(PassageSentences sentences, int first) {
        boolean leans = first > 0
                && Account.pointsBack(sentences.words(first))
                && mayJoin(sentences, first - 1, sentences.words(first));
        return leans ? first - 1 : first;
    }

    /// Takes in what follows, until a question that asks for more than a few words has enough of them.
    private int withRest(EvidencePassage passage, PassageSentences sentences, int first, int last, int wanted) {
        if (wanted == 0) {
            return last;
        }
        Predicate<String> about = about(passage, sentences.trimmed(last).start());
        int end = last;
        while (!sentences.isLast(end) && goesOn(sentences, first, end, wanted, about)) {
            end++;
        }
        return end;
    }

    private boolean goesOn(PassageSentences sentences, int first, int end, int wanted, Predicate<String> about) {
        String told = sentences.words(first, end);
        return Words.count(told) < wanted
                && mayJoin(sentences, end, told)
                && mayJoin(sentences, end + 1, told)
                && isOfSubject(sentences, first, end, about);
    }

    /// What has no word in common with what is asked, nor with what is quoted already, has begun something else; so has
    /// the next item of a list, unless the quote announces it.
    private static boolean isOfSubject(PassageSentences sentences, int first, int end, Predicate<String> about) {
        String next = sentences.words(end + 1);
        Set<String> topics = Words.topics(next);
        if (sentences.isBeforeItem(end)) {
            return sentences.isAnnounced(first, end) || topics.stream().anyMatch(about);
        }
        Set<String> said = Words.topics(sentences.words(first, end));
        return Account.pointsBack(next) || topics.stream().anyMatch(about.or(said::contains));
    }

    /// @return the topics that may be spoken of further: those of the question; everything where the heading names what
    ///     is asked
    private Predicate<String> about(EvidencePassage passage, int offset) {
        var surroundings = new Surroundings(passage);
        Set<String> heading = Words.topics(surroundings.heading(surroundings.at(offset)));
        heading.removeAll(Words.topics(passage.match().document().title()));
        boolean isAskedFor = Words.share(topics, heading) >= ASKED_FOR;
        return topic -> isAskedFor || topics.contains(topic);
    }

    private int wanted() {
        return switch (kind) {
            case FACT -> 0;
            case DESCRIPTION -> WORDS_OF_DESCRIPTION;
            case EXPLANATION -> WORDS_OF_EXPLANATION;
        };
    }

    /// A sentence joins its neighbour only if it belongs to the account.
    ///
    /// @param told the account so far
    private boolean mayJoin(PassageSentences sentences, int index, String told) {
        String words = sentences.words(index);
        boolean isProse =
                words.stripTrailing().indexOf('\n') < 0 && !sentences.isHeading(index) && !sentences.isRow(index);
        return isProse && !Account.isLeftBy(words, told) && sharesTopic(words);
    }

    private boolean sharesTopic(String words) {
        return kind != QuestionKind.FACT || Words.topics(words).stream().anyMatch(topics::contains);
    }
}
