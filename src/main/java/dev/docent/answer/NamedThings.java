package dev.docent.answer;

import dev.docent.answer.Draft.Missing;
import dev.docent.retrieval.Evidence;
import java.util.List;
import java.util.Optional;

/// What a question names so plainly that it is found without a reader: a row by its code, a document by its title, a
/// section by its heading, a thing by the sentence that begins with it.
final class NamedThings {

    private final String question;
    private final AskedFor asked;
    private final Evidence evidence;
    private final DatedHeading headings;
    private final SpokenOf spoken;
    private final CodedRow coded;

    NamedThings(String question, AskedFor asked, Evidence evidence, DatedHeading headings) {
        this.question = question;
        this.asked = asked;
        this.evidence = evidence;
        this.headings = headings;
        this.spoken = SpokenOf.in(question);
        this.coded = CodedRow.in(question);
    }

    /// @return the same without what is said of other things than those
    List<Agreement> only(List<Agreement> agreements) {
        return coded.only(spoken.only(agreements));
    }

    /// @return what is told of them; empty if the question names none
    Optional<Draft> draft() {
        return headings.draft(question, evidence)
                .or(() -> Optional.of(asked.kind())
                        .filter(QuestionKind.EXPLANATION::equals)
                        .flatMap(_ -> coded.draft(evidence)))
                .or(() -> spoken.draft(asked, evidence));
    }

    /// @param best what the reader found
    /// @return what is to be said, where the question names something that the reader passed over
    Draft besides(Draft best) {
        Draft said = best instanceof Missing || spoken.isPassedOverBy(best)
                ? draft().orElse(best)
                : headings.draft(question, evidence).orElse(best);
        return Subject.first(question, asked, evidence, said);
    }
}
