package dev.docent.answer;

import dev.docent.answer.Draft.Found;
import dev.docent.answer.Draft.Missing;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What was found for each part of a question.
///
/// @param questions the parts; the question itself if it asks for one thing
/// @param each what was found, in the same order
record Drafts(List<String> questions, List<Draft> each) {

    private static final int NEAR = 3;

    Drafts {
        questions = List.copyOf(questions);
        each = List.copyOf(each);
        if (questions.isEmpty() || questions.size() != each.size()) {
            throw new IllegalArgumentException("Each part of a question has a draft");
        }
    }

    /// @return what was found, without the parts for which there was nothing
    List<Found> found() {
        return each.stream()
                .filter(Found.class::isInstance)
                .map(Found.class::cast)
                .toList();
    }

    /// @return whether nothing was found for any part
    boolean isMissing() {
        return found().isEmpty();
    }

    /// @return whether something found contradicts itself
    boolean isConflicting() {
        return found().stream().anyMatch(Found::conflicting);
    }

    /// @return the words that answer
    String shortAnswer() {
        return found().stream().map(Found::shortAnswer).distinct().collect(Collectors.joining("; "));
    }

    /// @return how likely all that was found is right; where nothing was found, how likely the best near miss is
    double confidence() {
        return found().stream()
                .mapToDouble(Found::confidence)
                .min()
                .orElseGet(
                        () -> each.stream().mapToDouble(Draft::confidence).max().orElse(0));
    }

    /// @param properties what is too unlikely to be said
    /// @return whether a chat model might find an answer in the passages
    boolean mayBeAnswered(AnswerProperties properties) {
        return IntStream.range(0, each.size()).anyMatch(i -> switch (each.get(i)) {
            case Found _ -> true;
            case Missing(var _, double confidence, boolean named) ->
                named && Likelihood.affirmed(confidence) >= properties.threshold(questions.get(i));
        });
    }

    /// @return the same after a chat model has found an answer where nothing else had
    Drafts affirmed() {
        return new Drafts(questions, each.stream().map(Drafts::affirmed).toList());
    }

    private static Draft affirmed(Draft draft) {
        return switch (draft) {
            case Found found -> found;
            case Missing(var near, double confidence, boolean named) ->
                new Missing(near, Likelihood.affirmed(confidence), named);
        };
    }

    /// @param properties what is too unlikely to be said
    /// @return the same after a chat model has said that the documents do not answer
    Drafts doubted(AnswerProperties properties) {
        List<Draft> doubted = IntStream.range(0, each.size())
                .mapToObj(i -> doubted(each.get(i), properties.threshold(questions.get(i))))
                .toList();
        return new Drafts(questions, doubted);
    }

    private static Draft doubted(Draft draft, double threshold) {
        return switch (draft) {
            case Missing missing -> missing;
            case Found found -> {
                double confidence = Likelihood.doubted(found.confidence());
                yield confidence >= threshold ? found.with(confidence) : new Missing(near(found), confidence, true);
            }
        };
    }

    private static List<Quotation> near(Found found) {
        return found.points().stream()
                .flatMap(point -> point.quotes().stream())
                .limit(NEAR)
                .toList();
    }
}
