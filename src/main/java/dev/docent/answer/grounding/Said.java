package dev.docent.answer.grounding;

import dev.docent.answer.grounding.Term.Kind;
import dev.docent.time.DateExpressions;
import dev.docent.time.DatedSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A text by its terms and the days that it names.
///
/// @param dates in reading order
record Said(String text, List<Term> terms, List<DatedSpan> dates) {

    Said {
        terms = List.copyOf(terms);
        dates = List.copyOf(dates);
    }

    /// Reads texts.
    static final class Understanding {

        private static final double SURE = 0.5;

        private final Lexicon lexicon;
        private final Numbers numbers = new Numbers();
        private final DateExpressions expressions = new DateExpressions();

        Understanding(Lexicon lexicon) {
            this.lexicon = lexicon;
        }

        /// @param published the day from which the text's "yesterday" is counted
        Said of(String text, Optional<LocalDate> published) {
            return of(text, dates(text, published));
        }

        /// @param dates the days that the text is known to name
        Said of(String text, List<DatedSpan> dates) {
            List<Term> terms = numbers.read(Tokens.of(text, lexicon), text).stream()
                    .map(term -> isIn(dates, term) ? term.as(Kind.SMALL) : term)
                    .toList();
            return new Said(text, terms, dates);
        }

        List<DatedSpan> dates(String text, Optional<LocalDate> published) {
            return expressions.find(text, published).stream()
                    .filter(span -> span.certainty() >= SURE)
                    .toList();
        }

        private static boolean isIn(List<DatedSpan> dates, Term term) {
            return dates.stream().anyMatch(span -> span.start() <= term.start() && term.end() <= span.end());
        }
    }
}
