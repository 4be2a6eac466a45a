package dev.docent.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.conversation.Opinion;
import dev.docent.document.Collection;
import dev.docent.model.embedding.Waiting;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class SurfacesTest extends SlackTest {

    @Test
    void aDirectMessageIsAnswered() {
        start("collections=handbook", "channels.C1=harbour");

        String asked = direct("When did the ferry cross?");

        assertThat(reply(asked).text()).contains("Sunday");
        assertThat(script.asked.getFirst().filter().collections()).isEqualTo(Set.of(new Collection("handbook")));
    }

    @Test
    void channelsHaveTheirCollections() {
        start("channels.c1=harbour", "channels.c2=", "workspaces.T1.collections=handbook");

        reply(mention("When did the ferry cross?"));
        FakeMessages.Message listedWithout = reply(mention("C2", "", "When?"));
        FakeMessages.Message unlisted = reply(mention("C3", "", "When?"));
        reply(direct("When did the ferry cross?"));

        assertThat(script.asked)
                .extracting(question -> question.filter().collections())
                .isEqualTo(List.of(Set.of(new Collection("harbour")), Set.of(new Collection("handbook"))));
        assertThat(listedWithout.text()).contains("No documents are assigned to this channel");
        assertThat(unlisted.text()).contains("No documents are assigned to this channel");
    }

    @Test
    void whoAsksTooMuchIsToldWhenToAskAgain() {
        start("limits.user-minute=1");

        reply(mention("When did the ferry cross?"));
        FakeMessages.Message second = reply(mention("And when back?"));

        assertThat(second.text())
                .matches("You have asked a lot in a short time\\. Please ask again in \\d+ seconds\\.");
        assertThat(script.asked).hasSize(1);
    }

    @Test
    void aWorkspaceThatAsksTooMuchIsToldSo() {
        start("limits.workspace-minute=1");

        reply(mention("When did the ferry cross?"));

        assertThat(reply(mention("And when back?")).text()).startsWith("Your workspace has asked a lot");
    }

    @Test
    void whoOpensTheAgentsViewIsOfferedQuestions() {
        start();
        ObjectNode opened = FakeSlack.JSON
                .createObjectNode()
                .put("type", "app_home_opened")
                .put("user", PERSON)
                .put("channel", "D1")
                .put("event_ts", "1.1");
        ObjectNode started = FakeSlack.JSON
                .createObjectNode()
                .put("type", "assistant_thread_started")
                .put("event_ts", "1");
        ObjectNode thread = started.putObject("assistant_thread");
        thread.put("user_id", PERSON).put("channel_id", "D2").put("thread_ts", "1.5");
        thread.putObject("context").put("channel_id", CHANNEL).put("team_id", TEAM);

        acknowledged(slack.socket.send("events_api", Sent.callback(TEAM, "Ev1", opened)));
        acknowledged(slack.socket.send("events_api", Sent.callback(TEAM, "Ev2", started)));

        Waiting.until(() -> slack.calls("assistant.threads.setSuggestedPrompts").size() == 2);
        assertThat(slack.calls("assistant.threads.setSuggestedPrompts"))
                .allSatisfy(call -> assertThat(call.parameter("prompts")).contains("Who painted the ferry?"))
                .extracting(call -> call.parameter("channel_id"))
                .containsExactlyInAnyOrder("D1", "D2");
    }

    @Test
    void whatIsOfferedIsDrawnFromWhatMayBeAskedThere() {
        start("channels.c1=harbour", "channels.c2=", "collections=*");
        ObjectNode opened = FakeSlack.JSON
                .createObjectNode()
                .put("type", "app_home_opened")
                .put("user", PERSON)
                .put("channel", "D1")
                .put("tab", "messages");

        slack.socket.send("events_api", Sent.callback(TEAM, "Ev1", opened));
        FakeMessages.Message help = reply(mention(""));

        Waiting.until(() -> slack.calls("assistant.threads.setSuggestedPrompts").size() == 1);
        assertThat(help.text()).contains("What is in harbour?").doesNotContain("everything");
        assertThat(slack.calls("assistant.threads.setSuggestedPrompts")
                        .getFirst()
                        .parameter("prompts"))
                .contains("What is in everything?");
    }

    @Test
    void aCommandIsAnsweredInPrivateAndCanBeShared() {
        start();

        String envelope = command("Who crossed &lt;the &amp; sea&gt;?");
        acknowledged(envelope);

        Waiting.until(() -> slack.responses.size() == 1);
        JsonNode answer = slack.responses.getFirst();
        assertThat(slack.socket
                        .acknowledgement(envelope)
                        .body()
                        .at("/payload/text")
                        .asString())
                .isEqualTo("You asked: Who crossed &lt;the &amp; sea&gt;?");
        assertThat(answer.get("response_type").asString()).isEqualTo("ephemeral");
        assertThat(answer.get("replace_original").asBoolean()).isFalse();

        String value = answer.get("blocks").findValuesAsString("value").getLast();
        click("docent_share", value, "");
        click("docent_share", value, "");
        Waiting.until(() -> slack.responses.size() == 3);

        assertThat(slack.responses.subList(1, 3))
                .filteredOn(said -> said.get("response_type").asString().equals("ephemeral"))
                .extracting(said -> said.get("text").asString())
                .containsExactly("It is shared already.");
        assertThat(slack.responses.subList(1, 3))
                .filteredOn(said -> said.get("response_type").asString().equals("in_channel"))
                .singleElement()
                .asString()
                .contains("<@U1> asked: Who crossed &lt;the &amp; sea&gt;?", "The first crossing", "docent_feedback")
                .doesNotContain("docent_share");
    }

    @Test
    void whatPeopleThinkOfAnAnswerIsKept() {
        start();
        reply(mention("When did the ferry cross?"));

        ObjectNode click =
                Sent.click(TEAM, CHANNEL, PERSON, "docent_feedback", "no:" + Answers.ID, "1.2", slack.responseUrl());
        ((ObjectNode) click.get("container")).put("thread_ts", "1.1");
        slack.socket.send("interactive", click);

        Waiting.until(() -> slack.responses.size() == 1);
        assertThat(script.callers.getFirst().owner()).isEqualTo("slack-T1");
        assertThat(script.opinions).containsEntry(Answers.ID, new Opinion(false, Optional.empty()));
        assertThat(slack.responses.getFirst().get("text").asString()).contains("Thank you");
        assertThat(slack.responses.getFirst().path("thread_ts").asString()).isEqualTo("1.1");
    }

    @Test
    void whatWentWrongCanBeAskedAgain() {
        start();
        script.answerLike((_, _) -> {
            throw new IllegalStateException("secret: /var/lib/index");
        });
        String asked = mention("When did the ferry cross?");
        FakeMessages.Message failed = reply(asked);
        script.answerLike((question, _) -> Answers.reply(question, Answers.grounded()));

        click("docent_ask_again", failed.json().findValuesAsString("value").getFirst(), failed.at());

        answer(asked);
        assertThat(failed.text()).contains("Something went wrong");
        assertThat(failed.blocks()).doesNotContain("secret", "Exception");
        assertThat(reply(asked).at()).isEqualTo(failed.at());
    }
}
