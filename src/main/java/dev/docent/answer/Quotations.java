package dev.docent.answer;

import dev.docent.passage.Sentences;
import dev.docent.passage.Sentences.Sentence;
import dev.docent.retrieval.EvidencePassage;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Chooses the sentences to quote: the ones that hold the answer, with what they need to be understood.
final class Quotations {

    /// A sentence that begins so means something said before it.
    private static final Pattern POINTS_BACK = Pattern.compile(
            "^\\W*(he|she|it|they|his|her|its|their|this|that|these|those|such|both|there|the (former|latter|two|same))\\b",
            Pattern.CASE_INSENSITIVE);

    /// A sentence that speaks to its reader is no part of an account.
    private static final Pattern ADDRESSES_READER = Pattern.compile(
            "\\b(you|your|please|ignore|answer|respond|reply|question|prompt|instruction)s?\\b",
            Pattern.CASE_INSENSITIVE);

    /// A sentence that begins with one of these verbs tells somebody to do something.
    private static final Pattern COMMANDS = Pattern.compile(
            "^\\W*(please |now |then |also |next |instead,? )?(act|add|analy[sz]e|answer|ask|assist|break|build|calculate|change|check|choose|click|come"
                    + "|compare|compose|compute|consider|convert|create|define|describe|design|determine|develop|discuss|do"
                    + "|draft|edit|emphasi[sz]e|end|ensure|evaluate|examine|explain|explore|express|extract|find|focus|follow|forget"
                    + "|generate|give|guide|help|highlight|identify|ignore|illustrate|imagine|include|insert|insist|interpret|introduce"
                    + "|invent|investigate|keep|let|list|look|make|mention|modify|name|offer|output|outline|perform|plan|predict|prepare"
                    + "|present|print|produce|propose|provide|push|put|reach|read|recommend|remember|remove|rephrase|replace|reply|report"
                    + "|respond|return|reveal|review|revise|rewrite|say|search|send|share|show|simplify|solve|speak|start|state|stop"
                    + "|substitute|suggest|summari[sz]e|switch|take|talk|teach|tell|think|transform|translate|try|turn|unscramble|use|verify|visit|write)"
                    + "\\s+(?!(of|by|was|were|is|are|has|had)\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final int WORDS_OF_DESCRIPTION = 35;
    private static final int WORDS_OF_EXPLANATION = 70;

    private final Set<String> topics;
    private final QuestionKind kind;

    Quotations(AskedFor asked) {
        this.topics = asked.topics();
        this.kind = asked.kind();
    }

    Quotation around(Finding finding) {
        List<Sentence> sentences = Sentences.of(finding.text());
        int first = indexOf(sentences, finding.span().start());
        int last = indexOf(sentences, finding.span().end() - 1);
        first = withReference(finding.text(), sentences, first);
        last = withRest(finding.text(), sentences, first, last);
        return quotation(
                finding.passage(),
                finding.text(),
                sentences.get(first).start(),
                sentences.get(last).end(),
                finding);
    }

    private static Quotation quotation(EvidencePassage passage, String text, int from, int to, Finding finding) {
        int start = from;
        int end = to;
        while (start < finding.span().start() && isEdge(text.charAt(start))) {
            start++;
        }
        while (end > finding.span().end() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Quotation(
                passage, start, end, finding.span().start(), finding.span().end());
    }

    /// White space, and the marks of a list or a heading in Markdown.
    private static boolean isEdge(char letter) {
        return Character.isWhitespace(letter) || "#>*-•".indexOf(letter) >= 0;
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
    private int withReference(String text, List<Sentence> sentences, int first) {
        if (first == 0
                || !POINTS_BACK.matcher(words(text, sentences.get(first))).find()) {
            return first;
        }
        return mayJoin(text, sentences, first - 1) ? first - 1 : first;
    }

    /// Takes in what follows, until a question that asks for more than a few words has enough of them.
    private int withRest(String text, List<Sentence> sentences, int first, int last) {
        int end = last;
        while (end + 1 < sentences.size()
                && count(text, sentences.get(first), sentences.get(end)) < wanted()
                && mayJoin(text, sentences, end)
                && mayJoin(text, sentences, end + 1)) {
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

    /// A sentence joins its neighbour only inside a paragraph, and only if it belongs to the account.
    private boolean mayJoin(String text, List<Sentence> sentences, int index) {
        String words = words(text, sentences.get(index));
        boolean inParagraph = words.stripTrailing().indexOf('\n') < 0;
        return inParagraph && !speaksToReader(words) && sharesTopic(words);
    }

    private static boolean speaksToReader(String words) {
        return ADDRESSES_READER.matcher(words).find() || COMMANDS.matcher(words).find();
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
