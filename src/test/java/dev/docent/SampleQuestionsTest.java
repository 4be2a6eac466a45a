package dev.docent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.SampleQuestion.ShownAnswer;
import dev.docent.answer.Answer;
import dev.docent.answer.Answerer;
import dev.docent.answer.Mode;
import dev.docent.answer.QuestionParts;
import dev.docent.index.Filter;
import dev.docent.ingestion.Ingestion;
import dev.docent.retrieval.Query;
import dev.docent.retrieval.Retriever;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// Questions of every kind over the sample documents, through the real index, embedding and reader.
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
class SampleQuestionsTest {

    private static final double FLOOR = 0.86;

    @TempDir
    private static Path data;

    @Autowired
    private Ingestion ingestion;

    @Autowired
    private Retriever retriever;

    @Autowired
    private Answerer answerer;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("docent.data", data::toString);
        // Without the root of a file system it would be looked for among the tests' resources, where one has the same
        // name.
        settings.add(
                "docent.documents.folder",
                () -> Path.of("documents").toAbsolutePath().toString());
        settings.add("docent.ingestion.at-start", () -> "false");
    }

    @BeforeEach
    void takeIn() throws Exception {
        ingestion.await(ingestion.start().id());
    }

    @Test
    void whenAMeetingWasIsSaidWithTheSentenceThatSaysSo() {
        Answer.Grounded answer = (Answer.Grounded) answer("When did Dar meet Ding Xuexiang?");

        assertThat(answer.text()).contains("4 January 2026");
        assertThat(answer.citations())
                .isNotEmpty()
                .allSatisfy(citation -> assertThat(citation.quote()).containsAnyOf("Dar", "Ding"));
    }

    @Test
    void bothMeetingsAreSaidEachFromItsOwnDocument() {
        Answer answer = answer("When did Dar meet Wang Yi?");

        assertThat(answer).isInstanceOf(Answer.Grounded.class);
        assertThat(answer.text()).contains("20 May 2025").contains("4 January 2026");
        assertThat(answer.citations().stream()
                        .map(citation -> citation.document().id())
                        .distinct())
                .hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Did Dar meet Xi Jinping?", "When did Ding Xuexiang visit Karachi?", "asdf qwer zxcv"})
    void whatNoDocumentSaysIsNotFound(String question) {
        assertThat(answer(question)).isInstanceOf(Answer.NotFound.class);
    }

    @Test
    void mostQuestionsOfEveryKindAreAnsweredAsTheyShouldBe() {
        List<SampleQuestion> questions = SampleQuestion.all();

        List<String> wrong =
                questions.stream().flatMap(question -> wrong(question).stream()).toList();

        double right = 1 - (double) wrong.size() / questions.size();
        System.out.printf("%d questions, %.3f of them right%n", questions.size(), right);
        wrong.forEach(System.out::println);
        assertThat(right)
                .as("share of the questions answered as they should be")
                .isGreaterThanOrEqualTo(FLOOR);
    }

    private Optional<String> wrong(SampleQuestion question) {
        ShownAnswer answer = ShownAnswer.of(answer(question.text()));
        return question.unmet(answer)
                .map(demand -> "%s: %s%n  wants %s %s%n  %s: %s %s"
                        .formatted(
                                question.kind(),
                                question.text(),
                                demand.key(),
                                demand.choices(),
                                answer.status(),
                                answer.text(),
                                answer.files()));
    }

    private Answer answer(String question) {
        Query query = new Query(question, Filter.NONE).inParts(QuestionParts.sought(question));
        return answerer.answer(question, retriever.retrieve(query), Mode.EXTRACTIVE, _ -> {})
                .answer();
    }
}
