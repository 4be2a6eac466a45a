package dev.docent.answer;

import dev.docent.answer.GenerationProperties.Unsupported;
import dev.docent.answer.generation.ModelSentence;
import dev.docent.answer.generation.ModelSentence.Kind;
import dev.docent.answer.generation.ModelText;
import dev.docent.answer.grounding.Grounding;
import dev.docent.passage.Sentences;
import dev.docent.retrieval.EvidencePassage;
import dev.docent.time.DateExpressions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// All that stands between a model's sentence and whoever reads the answer.
public final class Shipped {

    private final Grounding grounding;

    public Shipped(Grounding grounding) {
        this.grounding = grounding;
    }

    /// @param marked the passages on which the model puts a mark
    /// @param context what was said before; may be empty
    /// @return the files that are cited for the sentence; empty if it is left out, or a part of it
    public List<String> files(
            String question,
            String sentence,
            List<EvidencePassage> passages,
            List<EvidencePassage> marked,
            String context) {
        List<String> files = new ArrayList<>();
        var quoting = new Quoting(grounding, passages);
        Sentences.of(context).forEach(before -> quoting.remember(said(before.in(context))));
        CheckedText text = checked(quoting, files);
        var model = new ModelText(question, passages);
        model.add(sentence + " " + marks(passages, marked)).forEach(text::add);
        model.end(true).forEach(text::add);
        return text.leftOut() + text.unfit() == 0 ? files : List.of();
    }

    private static CheckedText checked(Quoting quoting, List<String> files) {
        return new CheckedText(
                quoting,
                Unsupported.REMOVE,
                new Opening(Optional.empty(), Optional.empty()),
                new DateNotes(new DateExpressions()),
                new Telling(part -> {
                    if (part instanceof AnswerPart.Cited(var citation)) {
                        files.add(citation.document().file());
                    }
                }));
    }

    private static ModelSentence said(String text) {
        return new ModelSentence(text.strip(), List.of(), " ", Kind.CLAIM);
    }

    private static String marks(List<EvidencePassage> passages, List<EvidencePassage> marked) {
        return IntStream.range(0, passages.size())
                .filter(i -> marked.contains(passages.get(i)))
                .mapToObj(i -> "[" + (i + 1) + "]")
                .collect(Collectors.joining());
    }
}
