package dev.docent.bench;

import dev.docent.SampleQuestion;
import dev.docent.SampleQuestion.ShownAnswer;
import dev.docent.conversation.AskedQuestion;
import dev.docent.conversation.Conversations;
import dev.docent.index.Filter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A question over the sample documents with what it was answered.
record AskedSample(SampleQuestion question, ShownAnswer answer, double milliseconds) {

    /// @return all of them, answered in the documents' own sentences
    static List<AskedSample> all(Conversations conversations) {
        List<AskedSample> asked = new ArrayList<>();
        for (SampleQuestion question : SampleQuestion.all()) {
            long start = System.nanoTime();
            var answer = conversations
                    .ask(new AskedQuestion(question.text(), Optional.empty(), List.of(), Filter.NONE), _ -> {})
                    .answer();
            asked.add(new AskedSample(question, ShownAnswer.of(answer), Report.millisecondsSince(start)));
        }
        return asked;
    }

    boolean isRight() {
        return question.unmet(answer).isEmpty();
    }
}
