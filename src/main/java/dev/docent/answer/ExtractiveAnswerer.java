package dev.docent.answer;

import dev.docent.reader.Reader;
import dev.docent.retrieval.Evidence;
import dev.docent.time.DateExpressions;
import java.util.List;

/// Answers in the documents' own sentences: those that hold the words which the reader found.
final class ExtractiveAnswerer {

    private final Drafting drafting;
    private final PartReading parts;
    private final AnswerWriter writer;

    ExtractiveAnswerer(AnswerProperties properties, Reader reader) {
        var expressions = new DateExpressions();
        this.drafting = new Drafting(properties, expressions);
        this.parts = new PartReading(reader);
        this.writer = new AnswerWriter(new RelativeDates(expressions));
    }

    Answer answer(String asking, Evidence evidence) {
        return write(drafts(asking, evidence));
    }

    /// @return what is to be said
    Drafts drafts(String asking, Evidence evidence) {
        String question = Politeness.without(asking);
        List<String> asked = QuestionParts.of(question);
        List<Draft> drafts = asked.size() == 1
                ? List.of(drafting.of(question, evidence))
                : asked.stream()
                        .map(part -> drafting.of(part, parts.read(part, evidence)))
                        .toList();
        return new Drafts(asked, drafts);
    }

    Answer write(Drafts drafts) {
        return writer.write(drafts);
    }
}
