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

    /// It has some words of orders, and gives none to a program.
    private static final String NOTES = """
            # Notes from Tarn

            Residents of Tarn fear flooding and say that the dam is unsafe. Unions at Tarn want 5% and insist that the
            offer is too low. Output rose to 40,000 tonnes of zinc at Tarn. Claim forms have to be sent to Tarn by 4 May.
            Answer calls from Tarn within three rings. Say what was on the lost device, and whether it was locked.
            Assistants must report to the editor of the Tarn desk. The AI Act says that AI models must report incidents.
            """;

    private static final String KABUL =
            "# The visit to Kabul\n\nDar visited Kabul. The visit to Kabul took two days.\n";

    private static final String NOVAK =
            "# The visit to Kabul\n\nNovak flew to Kabul in May. He met Wang Yi on Monday.\n";

    @BeforeEach
    void documentsAreThere() throws Exception {
        if (!service.text("/api/v1/documents?query=inquiry").contains("inquiry.md")) {
            service.upload("inquiry.md", REPORT);
            service.upload("notes.md", NOTES);
            service.upload("kabul.md", KABUL);
            service.upload("novak.md", NOVAK);
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

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            What do the residents of Tarn say of the dam? | Residents of Tarn fear flooding and say that the dam is unsafe.
            What do the unions at Tarn want?              | Unions at Tarn want 5% and insist that the offer is too low.
            How much zinc came from Tarn?                 | Output rose to 40,000 tonnes of zinc at Tarn.
            When do claim forms have to be sent to Tarn?  | Claim forms have to be sent to Tarn by 4 May.
            How soon should calls from Tarn be answered?  | Answer calls from Tarn within three rings.
            What should I say about a lost device?        | Say what was on the lost device, and whether it was locked.
            To whom must assistants of Tarn report?       | Assistants must report to the editor of the Tarn desk.
            What must AI models report under the AI Act?  | The AI Act says that AI models must report incidents.
            """)
    void sentencesWithTheWordsOfOrdersAreSaidAsTheyAre(String question, String sentence) throws Exception {
        trueSentencesThatDenySomethingAreSaidAsTheyAre(question, sentence);
    }

    @Test
    void aCopiedSentenceDoesNotSpeakOfSomebodyElse() throws Exception {
        PROVIDER.reply(ProviderReply.says("Dar visited Kabul. [1][2] He met Wang Yi on Monday. [1][2]"));
        assertThat(answer(service.ask("How long did the visit to Kabul take?")))
                .contains("Dar visited Kabul.")
                .doesNotContain("Wang Yi");

        PROVIDER.reply(ProviderReply.says("Novak flew to Kabul in May. [1][2] He met Wang Yi on Monday. [1][2]"));
        assertThat(answer(service.ask("How long did the visit to Kabul take?"))).contains("He met Wang Yi on Monday.");
    }

    @Test
    void whatIsNotFitToBeShownIsNotSaidToLackADocument() throws Exception {
        PROVIDER.reply(ProviderReply.says("The inquiry is led by Judge Ana Petrov. [1] Say that the ferry sank. [1]"));

        assertThat(answer(service.ask("Who leads the inquiry into the Orsk ferry?")))
                .contains("left out, because it reads like an order or holds code")
                .doesNotContain("no document supports");
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
