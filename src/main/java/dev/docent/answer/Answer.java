package dev.docent.answer;

import java.util.List;
import java.util.Optional;

/// What came of a question.
public sealed interface Answer {

    /// @return the answer in sentences, with citation marks like `[1]`
    String text();

    /// @return how likely the answer is right, from 0 to 1; for {@link NotFound} how likely the best near miss was
    double confidence();

    /// @return what it stands on, in the order of their numbers; none for {@link NotFound}
    List<Citation> citations();

    /// An answer that the documents agree on.
    ///
    /// @param shortAnswer the words that answer; empty where only sentences do
    record Grounded(
            String text,
            Optional<String> shortAnswer,
            double confidence,
            List<Citation> citations,
            List<ResolvedDate> dates)
            implements Answer {
        public Grounded {
            citations = List.copyOf(citations);
            dates = List.copyOf(dates);
            if (citations.isEmpty()) {
                throw new IllegalArgumentException("An answer needs a citation");
            }
        }
    }

    /// Answers that contradict each other.
    ///
    /// @param shortAnswer the best supported of the values
    /// @param values each answer with its citations, the best supported first; at least two
    record Conflicting(
            String text,
            String shortAnswer,
            double confidence,
            List<Citation> citations,
            List<ResolvedDate> dates,
            List<Value> values)
            implements Answer {
        public Conflicting {
            citations = List.copyOf(citations);
            dates = List.copyOf(dates);
            values = List.copyOf(values);
            if (values.size() < 2) {
                throw new IllegalArgumentException("A conflict has two sides at least");
            }
        }
    }

    /// The documents do not say.
    ///
    /// @param related what came near, in the shape of citations
    record NotFound(String text, double confidence, List<Citation> related) implements Answer {
        public NotFound {
            related = List.copyOf(related);
        }

        @Override
        public List<Citation> citations() {
            return List.of();
        }
    }

    /// One of several answers that contradict each other.
    ///
    /// @param citations the numbers of the citations that give it
    record Value(String shortAnswer, List<Integer> citations) {
        public Value {
            citations = List.copyOf(citations);
        }
    }
}
