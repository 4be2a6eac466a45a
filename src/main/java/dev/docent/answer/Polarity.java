package dev.docent.answer;

import dev.docent.answer.Doubts.Time;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Whether a sentence affirms or denies what a question asks.
enum Polarity {
    YES,
    NO,
    /// It speaks of it, and leaves it open.
    OPEN;

    private static final Pattern EXCEPTION = Pattern.compile(
            "(?:\\b(?:instead of|rather than|except(?: for)?|apart from|other than|excluding|with the exception of|(?<!\\bor )without|with no)"
                    + "|(?:,|\\band|\\bbut) (?:not|never))\\s+[^,;:.()—–]*",
            Pattern.CASE_INSENSITIVE);

    /// "Not without the landlord's consent" leaves room for it.
    private static final Pattern CONDITION = Pattern.compile(
            "\\b(?:not|no|never|cannot|n['’]t)\\b.*\\b(?:without (?:\\w+ ){0,4}(?:consent|permission|approval|agreement"
                    + "|authori[sz]ation|leave)|without (?:asking|telling)|unless|except|other than|until)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CLAUSE_END = Pattern.compile(
            "[,;:—–()]\\s*|\\s(?=(?:but|although|though|while|whereas|because|after|before|when|since|which|who|despite) )"
                    + "|\\s(?=and (?:was|were|did|has|have|had|is|are|do|does|will|would|could|can|may|might|must|never) )");

    /// @return what is said if the contrary is so
    Polarity turned() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case OPEN -> OPEN;
        };
    }

    /// @param topics what the question speaks of
    static Polarity of(String question, String sentence, Set<String> topics) {
        return of(question, sentence, topics, -1);
    }

    /// @param topics what the question speaks of
    /// @param verb where in the sentence it is said; -1 if that is not known
    static Polarity of(String question, String sentence, Set<String> topics, int verb) {
        String kept = withoutExceptions(question, sentence);
        boolean excepted = isExcepted(sentence, kept, topics);
        String clause = excepted || verb < 0 ? clause(kept, topics) : clauseAt(kept, verb);
        Time time = Time.of(question);
        if (Doubts.leaveOpen(question, clause, time)) {
            return OPEN;
        }
        boolean denied = Denials.of(clause, question, topics) != Denials.of(question, question, topics);
        if (denied
                && !excepted
                && time != Time.PAST
                && CONDITION.matcher(sentence).find()) {
            return OPEN;
        }
        return denied == excepted ? YES : NO;
    }

    /// Blanks in the place of what is said of others keep every offset.
    private static String withoutExceptions(String question, String sentence) {
        return EXCEPTION
                .matcher(sentence)
                .replaceAll(found ->
                        opens(question, found) ? "$0" : " ".repeat(found.group().length()));
    }

    private static boolean opens(String question, MatchResult found) {
        String first = Words.of(found.group()).getFirst();
        return Words.of(question).contains(first) && !first.equals("not");
    }

    /// What is asked stands where the others stand: "all but Ann".
    private static boolean isExcepted(String sentence, String kept, Set<String> topics) {
        return shared(sentence, topics) > shared(kept, topics);
    }

    /// The part of the sentence that speaks most of what is asked; the first of several.
    private static String clause(String sentence, Set<String> topics) {
        return clauses(sentence)
                .reduce((one, other) -> shared(other, topics) > shared(one, topics) ? other : one)
                .orElse(sentence);
    }

    private static String clauseAt(String sentence, int offset) {
        int start = 0;
        for (MatchResult end : CLAUSE_END.matcher(sentence).results().toList()) {
            if (end.start() >= offset) {
                return sentence.substring(start, end.start());
            }
            start = end.end();
        }
        return sentence.substring(start);
    }

    private static Stream<String> clauses(String sentence) {
        return Arrays.stream(CLAUSE_END.split(sentence));
    }

    private static long shared(String clause, Set<String> topics) {
        List<String> said = List.copyOf(Words.topics(clause));
        return topics.stream()
                .filter(topic -> said.stream().anyMatch(word -> Words.alike(topic, word)))
                .count();
    }
}
