package dev.docent.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.model.embedding.Waiting;
import dev.docent.slack.Troubles.Trouble;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailuresTest extends SlackTest {

    @Test
    void whatPassesWithSlackDoesNotSwitchTheBotOff() {
        slack.troubles.next("auth.test", 1, Trouble.refusal("internal_error"));
        slack.troubles.next("auth.test", 1, Trouble.GARBLED);
        slack.troubles.next("apps.connections.open", 1, Trouble.refusal("internal_error"));
        slack.troubles.next("apps.connections.open", 1, Trouble.GARBLED);

        start();

        assertThat(reply(mention("When did the ferry cross?")).text()).contains("Sunday");
    }

    @Test
    void aWorkspaceOfWhichSlackDoesNotTellHoldsUpNoOtherAndLosesNothing() {
        slack.troubles.begin("T2/auth.test", Trouble.refusal("internal_error"));
        Instance instance = start("workspaces.T2.bot-token=xoxb-T2");
        String at = slack.messages.write("C2", "", PERSON, MENTION + "When?");
        slack.socket.send("events_api", Sent.mention("T2", "C2", PERSON, MENTION + "When?", at, ""));
        assertThat(reply(mention("When did the ferry cross?")).text()).contains("Sunday");

        slack.troubles.end("T2/auth.test");
        Waiting.until(() -> instance.knows("T2"));
        slack.socket.drop();

        assertThat(reply(at).text()).contains("Sunday");
    }

    @Test
    void whoComesFromAWorkspaceOfWhichSlackDoesNotTellYetIsHeardLater() {
        slack.troubles.begin("T2/auth.test", Trouble.refusal("internal_error"));
        Instance instance = start("workspaces.T2.bot-token=xoxb-T2");
        String at = slack.messages.write(CHANNEL, "", "U2", MENTION + "When?");
        var event = Sent.mention(TEAM, CHANNEL, "U2", MENTION + "When?", at, "");
        event.withObject("event").put("user_team", "T2");
        slack.socket.send("events_api", event);
        reply(mention("When did the ferry cross?"));

        slack.troubles.end("T2/auth.test");
        Waiting.until(() -> instance.knows("T2"));
        slack.socket.drop();

        assertThat(reply(at).text()).contains("Sunday");
    }

    @Test
    void whoAsksForAConnectionTooOftenWaitsAsSlackSays() {
        slack.putOff("apps.connections.open", 2);

        start();

        List<FakeSlack.Call> calls = slack.calls("apps.connections.open");
        assertThat(calls).hasSize(3);
        assertThat(calls.get(2).at() - calls.get(1).at()).isGreaterThanOrEqualTo(1_000_000_000L);
    }

    @Test
    void whatACommandIsAnsweredIsNotLostWhereSlackPutsItOff() {
        slack.troubles.next("response_url", 1, Trouble.PUT_OFF);
        slack.troubles.next("response_url", 1, new Trouble(503, "", false));
        start();

        command("Who crossed?");

        Waiting.until(() -> slack.responses.size() == 1);
        assertThat(slack.responses.getFirst().toString()).contains("The first crossing");
        assertThat(slack.responseAttempts).hasValue(3);
        assertThat(script.asked).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"invalid_blocks", "{\"ok\":false,\"error\":\"invalid_blocks\"}"})
    void whatACommandIsAnsweredComesAsTextWhereSlackDoesNotLikeItsBlocks(String refusal) {
        slack.troubles.next("response_url", 1, new Trouble(refusal.startsWith("{") ? 200 : 400, refusal, false));
        start();

        command("Who crossed?");

        Waiting.until(() -> slack.responses.size() == 1);
        assertThat(slack.responses.getFirst().get("text").asString()).contains("The first crossing", "212 people");
        assertThat(slack.responses.getFirst().get("blocks")).isEmpty();
    }

    @Test
    void whatIsSharedWithoutSlackSayingSoIsNotSharedTwice() {
        start();
        command("Who crossed?");
        Waiting.until(() -> slack.responses.size() == 1);
        String value = slack.responses
                .getFirst()
                .get("blocks")
                .findValuesAsString("value")
                .getLast();
        slack.troubles.next("response_url", 1, Trouble.UNHEARD);

        click("docent_share", value, "");
        Waiting.until(() -> slack.responses.size() == 3);
        click("docent_share", value, "");
        Waiting.until(() -> slack.responses.size() == 4);

        assertThat(slack.responses.subList(1, 4))
                .extracting(said -> said.get("response_type").asString())
                .containsExactly("in_channel", "ephemeral", "ephemeral");
        assertThat(slack.responses.get(2).get("text").asString()).contains("does not say whether that is shared");
    }

    @Test
    void whereTheDatabaseIsAwayNobodyIsToldSomethingElse() {
        start();
        database.write(jdbc -> jdbc.execute("alter table slack_question rename to away"));

        click("docent_share", "command/T1/7.1", "");
        Waiting.until(() -> slack.responses.size() == 1);
        click("docent_ask_again", "T1/C1/1.1", "1.1");
        Waiting.until(() -> slack.responses.size() == 2);

        assertThat(slack.responses)
                .extracting(said -> said.get("text").asString())
                .containsOnly("That can't be done now. Please try again later.");
    }

    @Test
    void theLimitOfOneWorkspaceHoldsUpNoOther() {
        start("work.asked=1", "workspaces.T2.bot-token=xoxb-T2");
        slack.troubles.begin("T1/chat.startStream", Trouble.PUT_OFF);
        slack.troubles.begin("T1/chat.postMessage", Trouble.PUT_OFF);
        String held = mention("When did the ferry cross?");
        Waiting.until(() -> !slack.calls("chat.postMessage").isEmpty());
        String at = slack.messages.write("C2", "", PERSON, MENTION + "When?");

        slack.socket.send("events_api", Sent.mention("T2", "C2", PERSON, MENTION + "When?", at, ""));

        assertThat(reply(at).text()).contains("Sunday");
        assertThat(slack.messages.replies(held)).isEmpty();
        slack.troubles.end("T1/chat.startStream");
        slack.troubles.end("T1/chat.postMessage");
        assertThat(reply(held).text()).contains("Sunday");
    }

    @Test
    void howeverManyWaitForOneWorkspaceAnotherIsAnswered() {
        start("work.open=4", "workspaces.T2.bot-token=xoxb-T2");
        slack.troubles.begin("T1/chat.startStream", Trouble.PUT_OFF);
        slack.troubles.begin("T1/chat.postMessage", Trouble.PUT_OFF);
        List<String> held = IntStream.range(0, 4)
                .mapToObj(i -> mention("C" + i, "", "Question " + i))
                .toList();
        Waiting.until(() -> slack.calls("chat.postMessage").size() >= 2);
        String at = slack.messages.write("C9", "", PERSON, MENTION + "When?");

        slack.socket.send("events_api", Sent.mention("T2", "C9", PERSON, MENTION + "When?", at, ""));

        assertThat(reply(at).text()).contains("Sunday");
        assertThat(held).allMatch(one -> slack.messages.replies(one).isEmpty());
        slack.troubles.end("T1/chat.startStream");
        slack.troubles.end("T1/chat.postMessage");
        held.forEach(this::reply);
    }

    @Test
    void anAnswerWhoseBlocksSlackDoesNotLikeComesAsText() {
        slack.refuse("chat.startStream", "unknown_method");
        start();
        slack.troubles.next("chat.update", 1, Trouble.refusal("invalid_blocks"));

        String asked = mention("When did the ferry cross?");

        Waiting.until(() -> slack.calls("chat.update").size() == 2);
        assertThat(reply(asked).text()).contains("212 people");
        assertThat(reply(asked).blocks()).isEqualTo("[]");
    }
}
