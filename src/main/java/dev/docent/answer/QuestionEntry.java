package dev.docent.answer;

import dev.docent.answer.Block.Kind;
import dev.docent.passage.Sentences;
import dev.docent.passage.Sentences.Sentence;
import dev.docent.retrieval.EvidencePassage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A question that a document itself puts, and its answer there: an entry of a list of frequent questions.
///
/// @param question as it is put
/// @param start where the answer begins in the passage's text, inclusive
/// @param end where it ends, exclusive
record QuestionEntry(EvidencePassage passage, String question, int start, int end) {

    private static final int MOST_WORDS = 25;

    private static final Pattern MARKS = Pattern.compile(
            "^(?:#{1,6}\\s+|[-*+•>]\\s+|\\(?\\d{1,3}[.)]\\s+|\\**q(?:uestion)?(?: ?\\d+)?\\s*:\\s*)*\\**|\\**$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ANSWER = Pattern.compile("\\s*\\**a(?:nswer)?\\s*:\\**\\s*", Pattern.CASE_INSENSITIVE);

    /// A heading that asks without the mark: "What is not covered".
    private static final Pattern ASKING_HEADING = Pattern.compile(
            "^(?:what|which|who|when|where|why|how) (?:is|are|was|were|do|does|did|can|may|must|to|we|you|it|they|the)\\b.*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ASKING_LINE = Pattern.compile(
            "^\\W*(?:\\d{1,3}[.)]\\s+)?(?:what|which|who|when|where|why|how)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private static final Pattern FIRST_WORD = Pattern.compile("\\p{L}+");

    /// Common words that make another question of the same topics.
    private static final Pattern TURNS = Pattern.compile(
            "\\b(without|before|after|until|since|over|under|above|below|more|less|fewer|most|least|inside|outside|only)\\b");

    /// @return the entries of the passage, in order
    static List<QuestionEntry> of(EvidencePassage passage) {
        String text = passage.match().passage().text();
        if (text.indexOf('?') < 0 && !ASKING_LINE.matcher(text).find()) {
            return List.of();
        }
        List<Block> headings = Block.of(text).stream()
                .filter(block -> block.kind() == Kind.HEADING)
                .toList();
        var entries = new ArrayList<QuestionEntry>();
        String question = "";
        int from = 0;
        int offset = 0;
        for (String line : text.splitWithDelimiters("\n", -1)) {
            String words = MARKS.matcher(line.strip()).replaceAll("").strip();
            boolean heading = isIn(headings, offset, line);
            boolean asks = isQuestion(words)
                    || (heading && ASKING_HEADING.matcher(words).matches());
            if (asks || heading) {
                add(entries, passage, question, from, offset);
                question = asks ? words : "";
                from = offset + line.length();
            }
            offset += line.length();
        }
        add(entries, passage, question, from, text.length());
        return entries;
    }

    private static boolean isQuestion(String words) {
        return words.endsWith("?")
                && Words.count(words) <= MOST_WORDS
                && Sentences.of(words).size() == 1
                && Character.isUpperCase(words.charAt(0));
    }

    private static boolean isIn(List<Block> headings, int offset, String line) {
        return !line.isBlank()
                && headings.stream()
                        .anyMatch(heading -> heading.start() < offset + line.length() && offset < heading.end());
    }

    private static void add(List<QuestionEntry> entries, EvidencePassage passage, String question, int from, int to) {
        String text = passage.match().passage().text();
        Matcher mark = ANSWER.matcher(text).region(from, to);
        int start = mark.lookingAt() ? mark.end() : from;
        while (start < to && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = start + text.substring(start, to).stripTrailing().length();
        if (!question.isEmpty() && start < end) {
            entries.add(new QuestionEntry(passage, question, start, end));
        }
    }

    /// What is asked beyond the entry's own words may stand in the title: "What does it cost?" in "Your new lamp".
    ///
    /// @return whether it is the question that is asked
    boolean isOf(String asked) {
        Set<String> put = Words.topics(question);
        Set<String> known =
                Words.topics(question + "\n" + passage.match().document().title());
        Set<String> wanted = Words.topics(asked);
        return !put.isEmpty()
                && Words.share(put, wanted) == 1
                && Words.share(wanted, known) == 1
                && firstWord(question).equals(firstWord(asked))
                && turns(question).equals(turns(asked))
                && denies() == Denials.of(asked, asked, wanted);
    }

    /// @return whether it asks for what is not so: what else is found may well be so
    boolean denies() {
        return Denials.of(question, question, Words.topics(question));
    }

    private static String firstWord(String question) {
        Matcher first = FIRST_WORD.matcher(question.toLowerCase(Locale.ROOT));
        return first.find() ? first.group() : "";
    }

    private static Set<String> turns(String question) {
        return TURNS.matcher(question.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    boolean holds(Finding finding) {
        return finding.passage().equals(passage)
                && start <= finding.span().start()
                && finding.span().end() <= end;
    }

    /// @return the first sentence of the answer
    Sentence opening() {
        String text = passage.match().passage().text();
        return Sentences.of(text).stream()
                .filter(sentence -> start < sentence.end())
                .findFirst()
                .map(sentence -> new Sentence(Math.max(start, sentence.start()), sentence.end()).trimmed(text))
                .orElseThrow();
    }
}
