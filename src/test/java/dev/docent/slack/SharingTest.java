package dev.docent.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.slack.Troubles.Trouble;
import dev.docent.slack.queue.Claim;
import dev.docent.slack.queue.FoundAnswer;
import dev.docent.slack.queue.KeptAnswer;
import dev.docent.slack.queue.Place;
import dev.docent.slack.queue.QuestionQueue;
import dev.docent.slack.queue.SlackQuestion;
import dev.docent.slack.queue.Surface;
import dev.docent.slack.queue.Workload;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SharingTest extends SlackTest {

    private static final Workload.Shares SHARES = new Workload.Shares(5, 5);

    @Test
    void anotherInstanceTakesOverFromOneThatDied() {
        QuestionQueue dead = new QuestionQueue(database, Duration.ofMillis(400), Clock.systemUTC());
        String asked = slack.messages.write(CHANNEL, "", PERSON, MENTION + "When did the ferry cross?");
        dead.add(question(asked), Optional.empty());
        List<Claim> claims = dead.claim(5, SHARES, List.of());
        assertThat(claims).hasSize(1);
        beginStream(asked);
        FakeMessages.Message begun = slack.messages.replies(asked).getFirst();
        dead.begun(claims.getFirst(), Optional.of(begun.at()));
        slack.putOff("chat.stopStream", 1);

        start("work.look=50ms");

        assertThat(answer(asked).at()).isEqualTo(begun.at());
    }

    private static SlackQuestion question(String asked) {
        Place place = new Place(TEAM, CHANNEL, PERSON, asked);
        return new SlackQuestion(asked, Surface.MENTION, place, asked, "When did the ferry cross?", "");
    }

    /// Somebody who died did so.
    private void beginStream(String asked) {
        Map<String, String> parameters = Map.of(
                "channel", CHANNEL,
                "thread_ts", asked,
                "recipient_user_id", PERSON,
                "recipient_team_id", TEAM,
                "markdown_text", "The first ");
        slack.messages.answer(new FakeSlack.Call("chat.startStream", "xoxb-T1", parameters, 0));
    }

    @Test
    void aStreamThatSlackDoesNotLetGoOfYetIsTakenOverLater() {
        String asked = slack.messages.write(CHANNEL, "", PERSON, MENTION + "When did the ferry cross?");
        QuestionQueue dead = new QuestionQueue(database, Duration.ofMillis(400), Clock.systemUTC());
        dead.add(question(asked), Optional.empty());
        List<Claim> claims = dead.claim(5, SHARES, List.of());
        beginStream(asked);
        dead.begun(
                claims.getFirst(),
                Optional.of(slack.messages.replies(asked).getFirst().at()));
        slack.troubles.next("chat.update", 1, Trouble.refusal("streaming_state_conflict"));

        start("work.look=50ms");

        assertThat(answer(asked).blocks()).contains("212 people");
        assertThat(script.asked).hasSize(1);
    }

    @Test
    void severalInstancesShareTheWork() {
        start("work.look=20ms", "limits.user-minute=100");
        start("work.look=20ms", "limits.user-minute=100");
        List<String> asked = new ArrayList<>();

        for (int i = 0; i < 30; i++) {
            asked.add(mention("C" + i, "", "Question " + i));
        }

        asked.forEach(this::reply);
        assertThat(script.asked).hasSize(30);
        assertThat(slack.messages.all().stream().filter(FakeMessages.Message::isByBot))
                .hasSize(30);
    }

    @Test
    void aMessageThatWasBegunWithoutAnybodyKnowingBecomesTheAnswer() {
        String asked = slack.messages.write(CHANNEL, "", PERSON, MENTION + "When did the ferry cross?");
        var dead = new QuestionQueue(database, Duration.ofMillis(400), Clock.systemUTC());
        dead.add(question(asked), Optional.empty());
        assertThat(dead.claim(5, SHARES, List.of())).hasSize(1);
        beginStream(asked);

        start("work.look=50ms");

        answer(asked);
        assertThat(slack.messages.replies(asked)).hasSize(1);
    }

    @Test
    void anAnswerThatIsKnownIsSaidHoweverOftenThatFailed() {
        String asked = slack.messages.write(CHANNEL, "", PERSON, MENTION + "When did the ferry cross?");
        var dead = new QuestionQueue(database, Duration.ofMillis(400), Clock.systemUTC());
        dead.add(question(asked), Optional.empty());
        var found = new FoundAnswer(new KeptAnswer("On Sunday it was", "[]"), "answered", Optional.empty());
        dead.keep(dead.claim(5, SHARES, List.of()).getFirst(), found);
        database.write(jdbc -> jdbc.update("update slack_question set attempts = 9"));

        start("work.look=50ms");

        assertThat(reply(asked).text()).isEqualTo("On Sunday it was");
        assertThat(script.asked).isEmpty();
    }

    @Test
    void whatIsAskedInADayIsCountedForAllInstancesAndAfterARestart() {
        Instance first = start("limits.user-day=2", "work.look=20ms");
        answer(mention("When did the ferry cross?"));
        end(first);
        start("limits.user-day=2", "work.look=20ms");
        answer(mention("And when back?"));

        FakeMessages.Message third = reply(mention("And who was aboard?"));
        FakeMessages.Message fourth = reply(mention("And why?"));

        assertThat(third.text()).matches("You have asked a lot in a short time\\. Please ask again in 24 hours\\.");
        assertThat(fourth.text()).startsWith("You have asked a lot");
        assertThat(script.asked).hasSize(2);
    }
}
