package dev.docent.evaluation;

import dev.docent.evaluation.Output.Quoted;
import dev.docent.evaluation.SetDocuments.Verdict;
import java.util.List;

/// Measures whether an answer cites, and cites what answers.
final class CitationMeasure implements Measure {

    @Override
    public void take(Attempt attempt, Samples samples) {
        if (attempt.abstained()) {
            return;
        }
        samples.add("uncited", attempt.citations().isEmpty());
        if (attempt.question().answerable() && !attempt.question().goldDocs().isEmpty()) {
            documents(attempt, samples);
            quotes(attempt, samples);
        }
    }

    /// Measures whether quotes are real, which counts even where nothing else is scored.
    static void validity(Attempt attempt, Samples samples) {
        for (Verdict verdict : attempt.verdicts()) {
            samples.add("citation_valid", verdict == Verdict.VALID);
            samples.add("cited_unknown_doc", verdict == Verdict.NO_SUCH_DOCUMENT);
            samples.add("cited_empty_quote", verdict == Verdict.NO_QUOTE);
        }
    }

    private static void documents(Attempt attempt, Samples samples) {
        samples.add("citation_recall", attempt.citesGold());
        for (Quoted citation : attempt.citations()) {
            samples.add("citation_precision", isGold(attempt, citation));
        }
    }

    private static boolean isGold(Attempt attempt, Quoted citation) {
        return attempt.question().goldDocs().contains(SetDocuments.name(citation.doc()));
    }

    private static void quotes(Attempt attempt, Samples samples) {
        List<String> quotes = attempt.validQuotes();
        List<String> answers = attempt.question().answers();
        attempt.question().goldPassage().map(WhiteSpace::collapse).ifPresent(passage -> {
            boolean within = quotes.stream().anyMatch(quote -> passage.contains(quote) || quote.contains(passage));
            samples.add("quote_in_gold_passage", within);
        });
        if (!answers.isEmpty()) {
            boolean supported =
                    quotes.stream().map(NormalizedText::of).anyMatch(quote -> Attempt.holdsAny(quote, answers));
            samples.add("quote_supports", supported);
        }
    }
}
