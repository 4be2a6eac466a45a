package dev.docent.answer;

import dev.docent.answer.Block.Kind;
import dev.docent.passage.Sentences;
import dev.docent.passage.Sentences.Sentence;
import dev.docent.retrieval.EvidencePassage;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Chooses the sentences to quote: the ones that hold the answer, with what they need to be understood.
final class Quotations {

    private static final int WORDS_OF_DESCRIPTION = 80;
    private static final int WORDS_OF_EXPLANATION = 110;

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
        String text = finding.text();
        List<Block> blocks = Block.of(text);
        List<Sentence> sentences = Sentences.of(text);
        int found = indexOf(sentences, finding.span().start());
        int first = kind == QuestionKind.FACT ? found : belowHeading(text, blocks, sentences, found);
        if (first != found) {
            int last = withRest(text, blocks, sentences, first, first, wanted);
            return quotation(finding.passage(), text, sentences.get(first), sentences.get(last));
        }
        int last = indexOf(sentences, finding.span().end() - 1);
        first = withReference(text, blocks, sentences, first);
        last = withRest(text, blocks, sentences, first, last, wanted);
        return quotation(
                finding, sentences.get(first).start(), sentences.get(last).end());
    }

    /// A heading tells no story: what is said stands below it.
    private static int belowHeading(String text, List<Block> blocks, List<Sentence> sentences, int index) {
        int below = index;
        while (below + 1 < sentences.size() && isHeading(text, blocks, sentences.get(below))) {
            below++;
        }
        return isHeading(text, blocks, sentences.get(below)) ? index : below;
    }

    private static boolean isHeading(String text, List<Block> blocks, Sentence sentence) {
        Sentence words = sentence.trimmed(text);
        return blocks.stream()
                .anyMatch(block ->
                        block.holds(words.start()) && block.kind() == Kind.HEADING && words.end() <= block.end());
    }

    private static boolean isRow(String text, List<Block> blocks, Sentence sentence) {
        int start = sentence.trimmed(text).start();
        return blocks.stream().anyMatch(block -> block.holds(start) && block.kind() == Kind.ROW);
    }

    private static Quotation quotation(EvidencePassage passage, String text, Sentence first, Sentence last) {
        int start = first.trimmed(text).start();
        start += Preamble.length(text.substring(start, last.end()), "");
        int end = last.trimmed(text).end();
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

    private static int indexOf(List<Sentence> sentences, int offset) {
        for (int i = 0; i < sentences.size(); i++) {
            if (offset < sentences.get(i).end()) {
                return i;
            }
        }
        return sentences.size() - 1;
    }

    /// Takes in the sentence before, if the first one leans on it and it speaks of what is asked.
    private int withReference(String text, List<Block> blocks, List<Sentence> sentences, int first) {
        if (first == 0 || !Account.pointsBack(words(text, sentences.get(first)))) {
            return first;
        }
        return mayJoin(text, blocks, sentences, first - 1) ? first - 1 : first;
    }

    /// Takes in what follows, until a question that asks for more than a few words has enough of them.
    private int withRest(String text, List<Block> blocks, List<Sentence> sentences, int first, int last, int wanted) {
        int end = last;
        while (end + 1 < sentences.size()
                && count(text, sentences.get(first), sentences.get(end)) < wanted
                && mayJoin(text, blocks, sentences, end)
                && mayJoin(text, blocks, sentences, end + 1)) {
            end++;
        }
        return end;
    }

    private int wanted() {
        return switch (kind) {
            case FACT -> 0;
            case DESCRIPTION -> WORDS_OF_DESCRIPTION;
            case EXPLANATION -> WORDS_OF_EXPLANATION;
        };
    }

    /// A sentence joins its neighbour only if it belongs to the account.
    private boolean mayJoin(String text, List<Block> blocks, List<Sentence> sentences, int index) {
        String words = words(text, sentences.get(index));
        boolean isProse = words.stripTrailing().indexOf('\n') < 0
                && !isHeading(text, blocks, sentences.get(index))
                && !isRow(text, blocks, sentences.get(index));
        return isProse && !Account.speaksToReader(words) && sharesTopic(words);
    }

    private boolean sharesTopic(String words) {
        return kind != QuestionKind.FACT || Words.topics(words).stream().anyMatch(topics::contains);
    }

    private static int count(String text, Sentence first, Sentence last) {
        return Words.count(text.substring(first.start(), last.end()));
    }

    private static String words(String text, Sentence sentence) {
        return text.substring(sentence.start(), sentence.end());
    }
}
