package dev.docent.model.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.docent.access.Caller;
import dev.docent.access.Grant;
import dev.docent.access.Quota;
import dev.docent.model.chat.ProviderReply.Ending;
import dev.docent.state.StateDatabase;
import dev.docent.state.TestState;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BudgetTest {

    private static final Caller ANN = new Caller("ann");
    private static final Caller BEN = new Caller("ben");

    @TempDir
    Path folder;

    private final ProviderServer server =
            new ProviderServer().replyWith(_ -> ProviderReply.says("Yes.").costing(60, 40));
    private StateDatabase state;

    @BeforeEach
    void open() {
        state = TestState.in(folder, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        server.close();
        state.close();
    }

    private ChatFixture chat(String... settings) {
        return ChatFixture.of(ChatProvider.OPENAI, server, state, settings);
    }

    private Heard ask(Caller caller, String... settings) {
        try (ChatFixture chat = chat(settings)) {
            return caller.call(() -> chat.ask("Is it so?"));
        }
    }

    @Test
    void aKeyMayHaveABudgetOfItsOwn() {
        Quota own = new Quota(Optional.empty(), Optional.of(50L), Optional.empty());
        Caller poor = Caller.known("key-poor", List.of(Grant.EVERYTHING), own);

        ask(poor).response();
        assertThat(ask(poor).failure()).contains("50 tokens a day for each key is spent");
        ask(ANN).response();
    }

    @Test
    void aKeysBudgetOfMoneyIsNotOverlookedWherePricesAreNotKnown() {
        Quota own = new Quota(Optional.empty(), Optional.empty(), Optional.of(new BigDecimal("0.5")));
        Caller thrifty = Caller.known("key-thrifty", List.of(Grant.EVERYTHING), own);

        assertThat(ask(thrifty).failure()).contains("do not say what the chat model costs");
        assertThat(server.requests()).isEmpty();
        ask(thrifty, "budget.price.output=20000").response();
        assertThat(ask(thrifty, "budget.price.output=20000").failure()).contains("budget of 0.5 a day");
    }

    private record Row(long calls, Usage usage, BigDecimal money) {}

    private Row row(Caller caller) {
        return state.read(
                jdbc -> jdbc.query(
                                "select * from chat_usage where caller = ?",
                                (row, _) -> new Row(
                                        row.getLong("calls"),
                                        new Usage(
                                                row.getLong("input_tokens"),
                                                row.getLong("output_tokens"),
                                                row.getLong("estimated_tokens")),
                                        row.getBigDecimal("money")),
                                caller.id())
                        .getFirst(),
                new Row(0, Usage.NONE, BigDecimal.ZERO));
    }

    @Test
    void whatTheProviderCountsIsPutDown() {
        ask(ANN, "budget.price.input=2.50", "budget.price.output=10");
        ask(ANN, "budget.price.input=2.50", "budget.price.output=10");

        assertThat(row(ANN)).isEqualTo(new Row(2, new Usage(120, 80, 0), new BigDecimal("0.001100000")));
    }

    @Test
    void aSpentBudgetOfTokensRefusesBeforeAskingAndAfterARestart() {
        ask(ANN, "budget.tokens-per-day=150").response();
        ask(BEN, "budget.tokens-per-day=150").response();
        state.close();
        state = TestState.in(folder, Clock.systemUTC());

        assertThat(ask(ANN, "budget.tokens-per-day=150").failure())
                .isEqualTo("The chat model's budget of 150 tokens a day is spent; the next day begins at 00:00 UTC.");
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void eachKeyHasABudgetOfItsOwn() {
        ask(ANN, "budget.per-key.tokens-per-day=100").response();

        assertThat(ask(ANN, "budget.per-key.tokens-per-day=100").failure())
                .contains("100 tokens a day for each key is spent");
        ask(BEN, "budget.per-key.tokens-per-day=100").response();
    }

    @Test
    void moneyIsCountedToo() {
        String[] settings = {
            "budget.price.input=1000", "budget.price.output=5000", "budget.money-per-day=0.26",
        };
        ask(ANN, settings).response();

        assertThat(ask(BEN, settings).failure()).contains("budget of 0.26 a day is spent");
        assertThat(row(ANN).money()).isEqualByComparingTo("0.26");
    }

    @Test
    void moneyIsCountedForEachKey() {
        String[] settings = {"budget.price.output=5000", "budget.per-key.money-per-day=0.2"};
        ask(ANN, settings).response();

        assertThat(ask(ANN, settings).failure()).contains("budget of 0.2 a day for each key is spent");
        ask(BEN, settings).response();
    }

    @Test
    void whatWasCutOffIsEstimatedAndMarked() {
        server.reply(ProviderReply.says("It is so, as all know.").ending(Ending.CUT));

        ask(ANN).failure();

        assertThat(row(ANN).usage().estimated()).isBetween(8L, 30L);
    }

    @Test
    void whatAProviderDoesNotCountIsEstimated() {
        server.reply(ProviderReply.says("It is so, as all know.").withoutUsage());

        ask(ANN).response();

        assertThat(row(ANN).usage().estimated()).isBetween(8L, 30L);
    }

    @Test
    void whatWasNeverTakenCostsNothing() {
        server.replyWith(_ -> ProviderReply.fails(500, "oh"));

        ask(ANN).failure();

        assertThat(row(ANN).usage()).isEqualTo(Usage.NONE);
    }

    @Test
    void anInterruptedCallIsPutDownAsWell() throws Exception {
        server.replyWith(_ -> ProviderReply.says("It is").thenHolds(new CountDownLatch(1)));
        try (ChatFixture chat = chat("max-tokens=500")) {
            Asking asking = chat.asking("Is it so?");
            await().until(() -> !asking.heard().parts().isEmpty());
            asking.interrupt();
            asking.end().failure();
        }

        assertThat(row(Caller.ANONYMOUS).usage().estimated()).isBetween(5L, 20L);
    }

    @Test
    void callsBesideEachOtherShareWhatIsLeft() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        server.replyWith(_ -> ProviderReply.says("It").thenHolds(gate));
        try (ChatFixture chat = chat("budget.tokens-per-day=400", "max-tokens=300")) {
            Asking first = chat.asking("One?");
            await().until(() -> server.open() == 1);
            Asking second = chat.asking("Two?");
            await().until(() -> server.open() == 2);

            assertThat(chat.ask("Three?").failure()).contains("400 tokens a day is spent");
            gate.countDown();
            first.end().response();
            second.end().response();

            chat.ask("Four?").response();
        }
    }
}
