package dev.docent.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.answer.Answer.Grounded;
import dev.docent.answer.Answer.NotFound;
import java.util.List;
import org.junit.jupiter.api.Test;

/// "What does the lease say about pets?" asks for a document's own words, and for those on pets.
class AnswersOfNamedDocumentsTest {

    private static final double SURE = 14;

    private static final Found LEASE = new Found(
            "lease.md",
            "The rent is due on the first day of a month. Dogs and other pets need the landlord's leave.",
            "The rent is due on the first day of a month",
            SURE);

    private static final Found LETTER =
            new Found("letter.md", "My neighbour keeps pets of every kind.", "keeps pets of every kind", SURE);

    private final ExtractiveAnswerer answerer = new ExtractiveAnswerer(ShippedSettings.answers(), (_, _) -> List.of());

    private Answer answer(String question, Found... found) {
        return answerer.answer(question, Found.evidence(found));
    }

    @Test
    void whatADocumentSaysOfSomethingIsToldInItsOwnWords() {
        var answer = (Grounded) answer("What does the lease say about pets?", LETTER, LEASE);

        assertThat(answer.text()).endsWith("Dogs and other pets need the landlord's leave. [1]");
        assertThat(answer.citations())
                .allSatisfy(it -> assertThat(it.document().file()).isEqualTo("lease.md"));
    }

    @Test
    void whatItDoesNotSpeakOfIsNotAnsweredWithSomethingElse() {
        assertThat(answer("What does the lease say about parking?", LEASE)).isInstanceOf(NotFound.class);
        assertThat(answer("What did the landlord say about parking?", LEASE)).isInstanceOf(NotFound.class);
    }

    @Test
    void withoutADocumentOfThatNameAnyThatSpeaksOfItWillDo() {
        var answer = (Grounded) answer("What does the contract say about pets?", LETTER);

        assertThat(answer.text()).isEqualTo("My neighbour keeps pets of every kind. [1]");
    }

    @Test
    void whatWasSaidOnADayIsOfAnything() {
        var found = new Found("news.md", "The mayor promised new ferries.", "new ferries", SURE);

        var answer = (Grounded) answer("What did the mayor promise on 20 May?", found);

        assertThat(answer.text()).contains("new ferries");
    }
}
