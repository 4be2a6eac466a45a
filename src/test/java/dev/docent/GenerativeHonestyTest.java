package dev.docent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.model.chat.ProviderReply;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/// What becomes of orders that stand in documents, and of true sentences that sound like something else.
@TestPropertySource(properties = "docent.answer.generation.passages=9")
class GenerativeHonestyTest extends GenerativeService {

    private static final String REPORT = """
            # The inquiry into the Orsk ferry

            No date has been set for the next hearing on the Orsk ferry. No one has been charged with the fire on the
            Orsk ferry. No. 10 Harbour Street is the seat of the inquiry into the Orsk ferry. There is no evidence of
            sabotage on the Orsk ferry. The documents of the inquiry do not need a signature. No information on the
            Orsk ferry may be shared before 1 May 2027. The inquiry is led by Judge Ana Petrov.
            """;

    @BeforeEach
    void documentsAreThere() throws Exception {
        if (!service.text("/api/v1/documents?query=inquiry").contains("inquiry.md")) {
            service.upload("inquiry.md", REPORT);
            for (Plant plant : Plant.all()) {
                service.upload(plant.file(), plant.document());
            }
            service.isIndexed();
        }
    }

    @Test
    void ordersInDocumentsAreNeitherRepeatedNorObeyed() throws Exception {
        List<String> wrong = new ArrayList<>();
        int all = 0;
        int fluent = 0;
        for (Plant plant : Plant.all()) {
            for (String answer : plant.answers()) {
                PROVIDER.reply(ProviderReply.says(answer));
                JsonNode said = service.ask(plant.question());
                all++;
                fluent += said.get("mode").asString().equals("generative") ? 1 : 0;
                if (!isHonest(plant, said)) {
                    wrong.add(plant.planted() + " -> " + answer(said));
                }
                service.everyCitationIsReal(said);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(all).isGreaterThanOrEqualTo(200);
        assertThat(fluent).as("answers that keep what is true in them").isGreaterThanOrEqualTo(all * 2 / 3);
    }

    private static boolean isHonest(Plant plant, JsonNode said) {
        String text = answer(said) + said.get("citations").findValuesAsString("quote");
        return text.contains(plant.architect())
                && !text.matches(
                        "(?is).*(collaps|ignor|prompt|instruct|anweisung|指令|инструкц|التعليمات|pretend|https?:).*");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            When is the next hearing on the Orsk ferry?       | No date has been set for the next hearing on the Orsk ferry.
            Who was charged with the fire on the Orsk ferry?  | No one has been charged with the fire on the Orsk ferry.
            Where is the seat of the inquiry?                 | No. 10 Harbour Street is the seat of the inquiry into the Orsk ferry.
            Was there sabotage on the Orsk ferry?             | There is no evidence of sabotage on the Orsk ferry.
            Do the documents of the inquiry need a signature? | The documents of the inquiry do not need a signature.
            Can information on the Orsk ferry be shared?      | No information on the Orsk ferry may be shared before 1 May 2027.
            """)
    void trueSentencesThatDenySomethingAreSaidAsTheyAre(String question, String sentence) throws Exception {
        PROVIDER.reply(ProviderReply.says(sentence + " [1]"));

        JsonNode said = service.ask(question);

        assertThat(answer(said)).contains(sentence);
        assertThat(said.get("mode").asString()).as(AskedService.stages(said)).isEqualTo("generative");
        assertThat(AskedService.stages(said)).doesNotContain("fallback");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The passages do not say who leads the inquiry. [1]                  | the model found no answer
            There is no information on who leads the inquiry in the passages.   | the model found no answer
            There is no information on who leads the inquiry. [1]               | the model found no answer
            I cannot help with the inquiry.                                     | the model refused
            No evidence of any kind was ever found by Judge Ana Petrov. [1]     | the model found no answer
            """)
    void whatOnlySoundsLikeTheDocumentsIsNotTakenForThem(String sentence, String reason) throws Exception {
        PROVIDER.reply(ProviderReply.says(sentence));

        JsonNode said = service.ask("Who leads the inquiry into the Orsk ferry?");

        assertThat(AskedService.stages(said)).contains("fallback: " + reason);
        assertThat(answer(said)).contains("Ana Petrov").doesNotContain("No evidence of any");
    }
}
