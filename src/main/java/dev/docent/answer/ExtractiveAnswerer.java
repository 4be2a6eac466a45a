package dev.docent.answer;

import dev.docent.document.DocumentId;
import dev.docent.document.Documents.DocumentText;
import dev.docent.reader.Reader;
import dev.docent.retrieval.Evidence;
import dev.docent.time.DateExpressions;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Answers in the documents' own sentences: those that hold the words which the reader found.
final class ExtractiveAnswerer {

    private final DateExpressions expressions = new DateExpressions();
    private final Clock clock = Clock.system(ZoneId.systemDefault());
    private final TypedNames names = new TypedNames();
    private final Drafting drafting;
    private final PeriodDrafting periods;
    private final PartReading parts;
    private final Chronicle chronicle = new Chronicle(expressions);
    private final AnswerWriter writer;

    /// @param texts the documents' texts
    ExtractiveAnswerer(AnswerProperties properties, Reader reader, Function<DocumentId, Optional<DocumentText>> texts) {
        var candidates = new Candidates(expressions);
        var occasions = new Occasions(expressions, names);
        this.periods = new PeriodDrafting(properties, expressions, candidates, occasions);
        this.drafting =
                new Drafting(properties, expressions, candidates, occasions, periods, new RestOfDocuments(texts));
        this.parts = new PartReading(reader);
        this.writer = new AnswerWriter(new RelativeDates(expressions));
    }

    /// Answers from the passages alone.
    ExtractiveAnswerer(AnswerProperties properties, Reader reader) {
        this(properties, reader, _ -> Optional.empty());
    }

    Answer answer(String asking, Evidence evidence) {
        return writer.write(drafts(asking, evidence), evidence.isPreliminary());
    }

    /// @return what is to be said
    Drafts drafts(String asking, Evidence evidence) {
        if (SmallTalk.is(asking)) {
            return new Drafts(List.of(asking), List.of(new Draft.Missing(List.of(), 0, false)));
        }
        List<String> asked = QuestionParts.asked(names.written(asking, evidence));
        List<Draft> drafts = asked.size() == 1
                ? List.of(draft(asked.getFirst(), evidence))
                : IntStream.range(0, asked.size())
                        .mapToObj(i -> drafting.of(asked.get(i), evidence(asked, i, evidence)))
                        .toList();
        return new Drafts(asked, drafts);
    }

    /// What was looked for as a whole is read again for its part.
    private Evidence evidence(List<String> asked, int part, Evidence whole) {
        return whole.parts().size() == asked.size() ? whole.parts().get(part) : parts.read(asked.get(part), whole);
    }

    /// What happened within some days is asked for without them first: the reader knows little of days.
    private Draft draft(String question, Evidence evidence) {
        LocalDate today = LocalDate.now(clock);
        Optional<Period> period = Period.in(question, expressions, today);
        return chronicle
                .draft(question, today, evidence)
                .or(() -> period.map(it -> periods.draft(it, parts.read(it.question(), evidence)))
                        .filter(Draft.Found.class::isInstance))
                .orElseGet(() -> ofDays(question, evidence, period));
    }

    /// What was published on the days that are asked about seldom repeats them.
    private Draft ofDays(String question, Evidence evidence, Optional<Period> period) {
        AskedDays days = AskedDays.in(question, expressions);
        Evidence read = days.rest()
                .filter(_ -> QuestionShape.of(question) != QuestionShape.YES_NO)
                .map(rest -> parts.read(rest, evidence, days::areOf))
                .orElse(evidence);
        return drafting.of(question, read, period);
    }
}
