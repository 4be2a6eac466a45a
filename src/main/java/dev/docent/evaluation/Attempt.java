package dev.docent.evaluation;

import dev.docent.evaluation.Output.Quoted;
import dev.docent.evaluation.SetDocuments.Verdict;
import java.util.ArrayList;
import java.util.List;

/// A question with what came of it, its citations checked. A question not answered has no text and no
/// citations, whatever else came.
///
/// @param answer the answer's text; empty if there is none
/// @param shortAnswer the words that answer, or the whole text where none are given
/// @param citations every citation of the answer
/// @param verdicts what each citation is worth, in their order
record Attempt(
        SetQuestion question,
        boolean abstained,
        String answer,
        String shortAnswer,
        List<Quoted> citations,
        List<Verdict> verdicts,
        List<String> retrieved) {

    /// An answer of so many words cannot be expected word for word.
    private static final int LONG = 12;

    private static final double MUCH = 0.5;

    Attempt {
        citations = List.copyOf(citations);
        verdicts = List.copyOf(verdicts);
        retrieved = List.copyOf(retrieved);
    }

    static Attempt of(SetQuestion question, Output output, SetDocuments documents) {
        if (output.abstained()) {
            return new Attempt(question, true, "", "", List.of(), List.of(), output.retrieved());
        }
        String shortAnswer =
                output.shortAnswer().filter(words -> !words.isEmpty()).orElse(output.answer());
        List<Verdict> verdicts =
                output.citations().stream().map(documents::check).toList();
        return new Attempt(
                question, false, output.answer(), shortAnswer, output.citations(), verdicts, output.retrieved());
    }

    static Attempt missing(SetQuestion question) {
        return new Attempt(question, true, "", "", List.of(), List.of(), List.of());
    }

    /// @return the quotes that stand in their documents
    List<String> validQuotes() {
        List<String> quotes = new ArrayList<>();
        for (int i = 0; i < citations.size(); i++) {
            if (verdicts.get(i) == Verdict.VALID) {
                quotes.add(WhiteSpace.collapse(citations.get(i).quote()));
            }
        }
        return quotes;
    }

    /// @return the answer and its valid quotes: what a reader gets to see and can trust
    NormalizedText shown() {
        return NormalizedText.of(answer + " \n " + String.join(" \n ", validQuotes()));
    }

    /// @return whether the answer's text holds an accepted answer
    boolean containsAnswer() {
        return holdsAny(NormalizedText.of(answer), question.answers());
    }

    /// @return whether the answer's text holds an accepted answer, or at least half the words of one that is
    ///     sentences long
    boolean isRight() {
        NormalizedText text = NormalizedText.of(answer);
        return containsAnswer()
                || question.answers().stream()
                        .map(NormalizedText::of)
                        .anyMatch(accepted -> accepted.words().size() >= LONG && text.coverageOf(accepted) >= MUCH);
    }

    /// @return whether an answer cites a document that answers
    boolean citesGold() {
        return citations.stream().anyMatch(citation -> question.goldDocs().contains(SetDocuments.name(citation.doc())));
    }

    static boolean holdsAny(NormalizedText text, List<String> answers) {
        return answers.stream().map(NormalizedText::of).anyMatch(text::holds);
    }
}
