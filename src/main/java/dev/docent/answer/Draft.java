package dev.docent.answer;

import java.util.List;

/// What is to be said to a question, before it is written.
sealed interface Draft {

    /// @return how likely it is right, or one of several that contradict each other, from 0 to 1; for {@link Missing}
    ///     how likely the best near miss is
    double confidence();

    /// The documents say something.
    ///
    /// @param opening words before the quotes that stand on none of them; may be empty
    /// @param points what is said, in order; one at least
    /// @param shortAnswer the words that answer
    /// @param conflicting whether the points contradict each other
    record Found(String opening, List<Point> points, String shortAnswer, double confidence, boolean conflicting)
            implements Draft {
        /// What is said before values that contradict each other.
        static final String CONFLICT = "The documents give different answers.";

        public Found {
            points = List.copyOf(points);
            if (points.isEmpty()) {
                throw new IllegalArgumentException("Something found has a point");
            }
        }

        Found with(double otherConfidence) {
            return new Found(opening, points, shortAnswer, otherConfidence, conflicting);
        }
    }

    /// The documents do not say.
    ///
    /// @param near what comes nearest, best first
    /// @param named whether a passage names all that the question names
    record Missing(List<Quotation> near, double confidence, boolean named) implements Draft {
        public Missing {
            near = List.copyOf(near);
        }
    }

    /// One thing that is said.
    ///
    /// @param quotes the quote to be read, then those that say the same; one at least
    /// @param shortAnswer the words of it that answer
    /// @param note what is to be known of it; may be empty
    record Point(List<Quotation> quotes, String shortAnswer, String note) {
        public Point {
            quotes = List.copyOf(quotes);
        }

        /// @return the same with something more to be known of it; may be empty
        Point noted(String more) {
            return new Point(quotes, shortAnswer, (note + " " + more).strip());
        }
    }
}
