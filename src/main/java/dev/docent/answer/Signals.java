package dev.docent.answer;

import dev.docent.passage.Sentences;
import dev.docent.passage.Sentences.Sentence;
import dev.docent.reader.Reading;
import dev.docent.reader.Reading.Span;
import dev.docent.retrieval.EvidencePassage;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// What speaks for words of a passage being the answer.
///
/// @param margin by how much the reader prefers them to "no answer"
/// @param meaning how near the passage is to the question in meaning, from 0 to 1
/// @param words the passage's score by words, as a share of the best passage's
/// @param passage the share of the question's topics that stand in the passage, its headings or its title
/// @param sentence the share of them that stand in the sentence that holds the words or the one before
/// @param names the share of the question's names and numbers that stand in the passage, its headings or its title
/// @param fits 1 if the words look like what is asked for, else 0
/// @param repeats the share of the words that stand in the question already
record Signals(
        double margin,
        double meaning,
        double words,
        double passage,
        double sentence,
        double names,
        double fits,
        double repeats) {

    static Signals of(AskedFor asked, EvidencePassage passage, Span span, Value value, double bestWords) {
        String text = passage.match().passage().text();
        String words = text.substring(span.start(), span.end());
        Set<String> around = Surroundings.topics(passage);
        Reading reading = passage.reading().orElseThrow();
        return new Signals(
                Math.clamp(span.score() - reading.noAnswer(), -10, 15),
                passage.meaning(),
                bestWords > 0 ? passage.words() / bestWords : 0,
                share(asked.topics(), around),
                share(asked.topics(), Words.topics(sentence(text, span))),
                share(asked.names(), around),
                asked.fits(words, value) ? 1 : 0,
                share(Words.topics(words), asked.topics()));
    }

    private static double share(Collection<String> wanted, Set<String> there) {
        if (wanted.isEmpty()) {
            return 1;
        }
        return (double) wanted.stream().filter(there::contains).count() / wanted.size();
    }

    private static String sentence(String text, Span span) {
        List<Sentence> sentences = Sentences.of(text);
        int first = 0;
        while (sentences.get(first).end() <= span.start()) {
            first++;
        }
        int start = sentences.get(Math.max(0, first - 1)).start();
        int end = sentences.get(first).end();
        return text.substring(start, Math.max(end, span.end()));
    }
}
