package dev.docent.answer.generation;

import dev.docent.index.Match;
import dev.docent.passage.Passage;
import dev.docent.passage.Sentences;
import dev.docent.passage.Sentences.Sentence;
import dev.docent.retrieval.EvidencePassage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells what orders a program, or lures whoever reads an answer, from what says something. A document may hold such
/// sentences; an answer never does, and never stands on one.
public final class Instructions {

    private static final Pattern PARAGRAPH = Pattern.compile("(?:(?!\\n[ \\t]*\\n).)+", Pattern.DOTALL);
    private static final Pattern HIDDEN = Pattern.compile("<!--.*?(?:-->|$)", Pattern.DOTALL);

    /// A question that asks what to do is answered by what speaks to its reader.
    private static final Pattern ASKS_WHAT_TO_DO = Pattern.compile(
            "\\b(?:i|me|my|we|us|our|you|your|how|must|should|can|may|need|have to|rules?|polic(?:y|ies)|procedures?|steps?"
                    + "|advice|instructions?|guidance|apply|contact|website|address|link|url)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LURES = Pattern.compile(
            "^\\W*(?:(?:please|now|then|so|and|important|attention|urgent|first|just|kindly)\\W+)*"
                    + "(?:please|visit|click|go to|buy|order|download|open|log ?in|sign (?:in|up)|register|subscribe|pay|send|transfer|call"
                    + "|e-?mail|contact|share|forward|install|enter|follow|scan)\\b\\s+(?!(?:of|by|was|were|is|are|has|had)\\b)"
                    + "|\\byou (?:must|should|need to|have to|can only|may only)\\b",
            Pattern.CASE_INSENSITIVE);

    private final boolean asksWhatToDo;

    private Instructions(boolean asksWhatToDo) {
        this.asksWhatToDo = asksWhatToDo;
    }

    /// @param question what is answered, which may ask what one should do
    static Instructions besides(String question) {
        return new Instructions(ASKS_WHAT_TO_DO.matcher(question).find());
    }

    /// @param sentence of an answer
    boolean areIn(String sentence) {
        return Orders.areIn(sentence)
                || (!asksWhatToDo && LURES.matcher(sentence).find());
    }

    /// @return the passage with blanks in the place of what gives orders, so that every offset stays
    public static EvidencePassage without(EvidencePassage found) {
        Passage passage = found.match().passage();
        String text = without(passage.text());
        if (text.equals(passage.text())) {
            return found;
        }
        var rest = new Passage(passage.id(), passage.location(), text, passage.columns(), passage.dates());
        var match = new Match(rest, found.match().document(), found.match().score());
        return new EvidencePassage(
                match, found.reading(), found.relevance(), found.words(), found.meaning(), found.copies());
    }

    /// From an order on nothing in its paragraph is trusted, nor in the next one if the order announces it; and nothing
    /// that a page would not show.
    ///
    /// @return the text with blanks in the place of all that
    static String without(String text) {
        var rest = new StringBuilder(HIDDEN.matcher(text).replaceAll(hidden -> blanks(hidden.group())));
        Matcher paragraphs = PARAGRAPH.matcher(rest.toString());
        boolean isAnnounced = false;
        while (paragraphs.find()) {
            String paragraph = paragraphs.group();
            int start = isAnnounced ? 0 : start(paragraph);
            isAnnounced = start < paragraph.length() && paragraph.strip().endsWith(":");
            rest.replace(paragraphs.start() + start, paragraphs.end(), blanks(paragraph.substring(start)));
        }
        return rest.toString();
    }

    /// @return where the first order of the paragraph begins; its length if there is none
    private static int start(String paragraph) {
        if (paragraph.isBlank()) {
            return paragraph.length();
        }
        return Sentences.of(paragraph).stream()
                .filter(sentence -> Orders.areIn(oneLine(sentence, paragraph)))
                .mapToInt(Sentence::start)
                .findFirst()
                .orElse(paragraph.length());
    }

    private static String oneLine(Sentence sentence, String text) {
        return sentence.in(text).replaceAll("\\s+", " ");
    }

    private static String blanks(String text) {
        return text.replaceAll("[^\\n]", " ");
    }
}
