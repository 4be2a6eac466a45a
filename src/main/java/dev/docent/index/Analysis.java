package dev.docent.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/// How text becomes the words that are searched: English, without accents, without the commonest words, stemmed.
final class Analysis {

    static final Similarity SIMILARITY = new BM25Similarity(1.2f, 0.75f);

    static final Analyzer ANALYZER = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var words = new StandardTokenizer();
            TokenStream stream = new LowerCaseFilter(new EnglishPossessiveFilter(words));
            stream = new StopFilter(new ASCIIFoldingFilter(stream), EnglishAnalyzer.getDefaultStopSet());
            return new TokenStreamComponents(words, new PorterStemFilter(stream));
        }
    };

    private Analysis() {}

    /// @return the text's words as they are searched, each once, in order
    static Set<String> words(String text) {
        return counts(text).keySet();
    }

    /// @return how often each of the text's words stands in it, in the order in which they come first
    static Map<String, Integer> counts(String text) {
        var words = new LinkedHashMap<String, Integer>();
        try (TokenStream stream = ANALYZER.tokenStream("text", text)) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.merge(word.toString(), 1, Integer::sum);
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return words;
    }
}
