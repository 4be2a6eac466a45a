package dev.docent.answer;

import dev.docent.answer.grounding.Inquiries;
import dev.docent.retrieval.Evidence;
import java.util.Locale;

/// The names of a question that was typed without capitals, or in capitals alone: those words that the passages write
/// as names.
final class TypedNames {

    private static final int FEWEST_LETTERS = 8;

    private final Inquiries inquiries = new Inquiries();

    /// @return the question; one in capitals alone as it is usually written
    String written(String question, Evidence evidence) {
        boolean isShouted = question.chars().filter(Character::isUpperCase).count() >= FEWEST_LETTERS
                && question.chars().noneMatch(Character::isLowerCase);
        return isShouted ? named(question.toLowerCase(Locale.ROOT), evidence) : question;
    }

    /// @param asked what the question asks for, by its own capitals
    /// @return the same with the names that the passages tell, where it has none
    AskedFor in(String question, AskedFor asked, Evidence evidence) {
        boolean isTyped = question.chars().skip(1).noneMatch(Character::isUpperCase);
        return isTyped && !asked.namesSomething() ? AskedFor.of(named(question, evidence)) : asked;
    }

    private String named(String question, Evidence evidence) {
        return inquiries
                .of(
                        question,
                        evidence.passages().stream()
                                .filter(passage -> passage.reading().isPresent())
                                .toList())
                .question();
    }
}
