package dev.docent.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.conversation.Progress;
import dev.docent.conversation.Reply;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class MentionTest extends SlackTest {

    @Test
    void aMentionIsAnsweredInItsThreadAsItComes() {
        start("work.stream-every=0ms");
        script.answerLike((question, listener) -> {
            Reply reply = Answers.reply(question, Answers.grounded());
            listener.accept(new Progress.Text("The first crossing was on Sunday. [1] "));
            listener.accept(new Progress.Text("It carried 212 people. [2]"));
            return reply;
        });

        String asked = mention("When did the ferry cross?");

        FakeMessages.Message reply = reply(asked);
        assertThat(script.asked.getFirst().text()).isEqualTo("When did the ferry cross?");
        assertThat(reply.text()).isEqualTo("The first crossing was on Sunday. [1] It carried 212 people. [2]");
        assertThat(reply.json().get(0).at("/elements/0/text").asString())
                .contains(
                        "<https://docent.example/documents/ferry1#span=10-58&amp;answer=13-19&amp;print=117rlqs|Harbour news> · 5 January 2026");
        assertThat(slack.calls("chat.startStream").getFirst().parameter("recipient_user_id"))
                .isEqualTo(PERSON);
        assertThat(slack.calls("assistant.threads.setStatus").getFirst().parameter("status"))
                .contains("searching");
        assertThat(slack.calls("chat.postMessage")).isEmpty();
    }

    @Test
    void withoutStreamsTheAnswerIsPostedAndReplaced() {
        slack.refuse("chat.startStream", "unknown_method");
        start("work.update-every=0ms");
        script.answerLike((question, listener) -> {
            Reply reply = Answers.reply(question, Answers.grounded());
            listener.accept(new Progress.Text("The first crossing was on Sunday. [1] "));
            listener.accept(new Progress.Text("It carried 212 people. [2]"));
            return reply;
        });

        String asked = mention("When did the ferry cross?");
        answer(asked);
        String again = mention("And when back?");

        assertThat(answer(asked).blocks()).contains("[2]");
        answer(again);
        assertThat(slack.calls("chat.startStream")).hasSize(1);
        assertThat(slack.calls("chat.update")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(slack.calls("chat.postMessage").getFirst().parameter("unfurl_links"))
                .isEqualTo("0");
    }

    @Test
    void botsEditsStrangersAndItselfAreNotAnswered() {
        start();

        List<ObjectNode> unheard = List.of(
                event("U9", "bot_id", "B9"),
                event("U9", "subtype", "bot_message"),
                edited(),
                event(FakeSlack.BOT, "client_msg_id", "1"),
                event("U9", "user_team", "T9"),
                event("U9", "user_team", "E9"),
                event("U9", "source_team", "T9").put("team", TEAM),
                event("U9", "team", "T9"));
        for (ObjectNode event : unheard) {
            acknowledged(slack.socket.send("events_api", Sent.callback(TEAM, "Ev" + event.get("ts"), event)));
        }
        reply(mention("When did the ferry cross?"));

        assertThat(script.asked).hasSize(1);
    }

    private ObjectNode event(String user, String field, String value) {
        String at = slack.messages.write(CHANNEL, "", user, "x");
        return Sent.message("app_mention", CHANNEL, user, MENTION + "x", at, "").put(field, value);
    }

    private ObjectNode edited() {
        ObjectNode event = event("U9", "client_msg_id", "2");
        event.putObject("edited").put("user", "U9").put("ts", "1700000001.000001");
        return event;
    }

    @Test
    void inDirectMessagesBotsEditsAndItselfAreNotAnsweredEither() {
        start();
        List<ObjectNode> unheard = List.of(
                direct("U9", "bot_id", "B9"),
                direct("U9", "subtype", "bot_message"),
                direct("U9", "subtype", "message_changed"),
                direct(FakeSlack.BOT, "client_msg_id", "1"),
                direct(FakeSlack.BOT, "subtype", "file_share"));

        for (ObjectNode event : unheard) {
            acknowledged(slack.socket.send("events_api", Sent.callback(TEAM, "Ev" + event.get("ts"), event)));
        }
        reply(mention("When did the ferry cross?"));

        assertThat(script.asked).hasSize(1);
    }

    private ObjectNode direct(String user, String field, String value) {
        String at = slack.messages.write("D1", "", user, "x");
        return Sent.message("message", "D1", user, "x", at, "")
                .put("channel_type", "im")
                .put(field, value);
    }

    @Test
    void whatComesWithAFileOrIsShownInTheChannelTooIsAnswered() {
        start();
        List<ObjectNode> heard = List.of(
                direct("U9", "subtype", "file_share"),
                direct("U9", "subtype", "thread_broadcast"),
                event("U9", "subtype", "file_share"),
                event("U9", "subtype", "thread_broadcast"));

        for (ObjectNode event : heard) {
            slack.socket.send("events_api", Sent.callback(TEAM, "Ev" + event.get("ts"), event));
        }

        heard.forEach(
                event -> assertThat(reply(event.get("ts").asString()).text()).contains("Sunday"));
    }

    @Test
    void aMentionAloneIsToldWhatCanBeAsked() {
        start();

        assertThat(reply(mention("")).blocks()).contains("Who painted the ferry?", "What is in everything?");
        assertThat(reply(mention("x".repeat(2_001))).blocks()).contains("2,000 characters");
        assertThat(script.asked).isEmpty();
    }

    @Test
    void whoAsksInAChannelThatIsSharedWithOthersIsKnownByWhereTheBotIsAuthorised() {
        start();
        String at = slack.messages.write(CHANNEL, "", PERSON, MENTION + "When?");
        ObjectNode event =
                Sent.mention(TEAM, CHANNEL, PERSON, MENTION + "When?", at, "").put("team_id", "T9");
        ((ObjectNode) event.get("event"))
                .put("user_team", TEAM)
                .put("source_team", TEAM)
                .put("team", "T9");

        slack.socket.send("events_api", event);

        assertThat(reply(at).text()).contains("Sunday");
    }

    @Test
    void whoIsNamedByTheBotsOwnOrganisationIsNoStranger() {
        start();
        String at = slack.messages.write(CHANNEL, "", PERSON, MENTION + "When?");
        ObjectNode event = Sent.mention(TEAM, CHANNEL, PERSON, MENTION + "When?", at, "");
        event.withObject("event").put("user_team", "E1");
        ((ObjectNode) event.at("/authorizations/0")).put("enterprise_id", "E1");

        slack.socket.send("events_api", event);

        assertThat(reply(at).text()).contains("Sunday");
    }

    @Test
    void whatComesFromAnotherWorkspaceIsAcknowledgedAndIgnored() {
        start();

        acknowledged(slack.socket.send("events_api", Sent.mention("T9", "C9", "U9", MENTION + "Who?", "1.1", "")));
        reply(mention("When did the ferry cross?"));

        assertThat(script.asked).hasSize(1);
    }
}
