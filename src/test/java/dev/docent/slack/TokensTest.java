package dev.docent.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.model.embedding.Waiting;
import dev.docent.slack.queue.Workload;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

@ExtendWith(OutputCaptureExtension.class)
class TokensTest extends SlackTest {

    private final WebApplicationContextRunner runner = new WebApplicationContextRunner()
            .withUserConfiguration(Settings.class, SlackConfiguration.class)
            .withBean(MeterRegistry.class, SimpleMeterRegistry::new);

    @Configuration
    @EnableConfigurationProperties(SlackProperties.class)
    static class Settings {}

    @Test
    void withoutTokensThereIsNoBot() {
        runner.run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(SlackBot.class));
    }

    @Test
    void tokensThatAreMissingOrOfAnotherKindAreNamed() {
        says("docent.slack.bot-token is missing", "app-token=xapp-1");
        says("has no way to reach the bot", "bot-token=xoxb-T1");
        says("docent.slack.bot-token does not begin with 'xoxb-'", "bot-token=xapp-1", "signing-secret=s");
        says("docent.slack.workspaces.T2.bot-token does not", "signing-secret=s", "workspaces.T2.bot-token=xoxp-1");
        says("docent.slack.app-token does not begin with 'xapp-'", "bot-token=xoxb-1", "app-token=xoxb-1");
    }

    private void says(String message, String... settings) {
        var properties = Arrays.stream(settings)
                .map(setting -> "docent.slack." + setting)
                .toArray(String[]::new);
        runner.withPropertyValues(properties)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOfSatisfying(
                                WrongTokensException.class,
                                failure -> assertThat(new WrongTokensAnalyzer().analyze(failure))
                                        .isNotNull()
                                        .satisfies(line -> assertThat(line.getDescription())
                                                .contains(message))));
    }

    @Test
    void theLineIsFoundWhereTheServiceLooksForIt() {
        assertThat(SpringFactoriesLoader.forDefaultResourceLocation()
                        .load(FailureAnalyzer.class, FailureHandler.handleMessage((_, _) -> {})))
                .hasAtLeastOneElementOfType(WrongTokensAnalyzer.class);
    }

    @Test
    void linksThatLeadToThisMachineOnlyAreToldOfInOneLine(CapturedOutput output) {
        new SlackConfiguration(Instance.properties(slack, "public-url=http://localhost:8080"));
        new SlackConfiguration(Instance.properties(slack));

        assertThat(output.getOut()).containsOnlyOnce("docent.slack.public-url");
    }

    @Test
    void aBotTokenThatSlackRefusesIsNamedAndTheServiceGoesOn(CapturedOutput output) {
        slack.refuse("auth.test", "invalid_auth");

        open("bot-token=xoxb-T1");

        Waiting.until(() -> output.getOut().contains("Slack accepts none of the tokens"));
        assertThat(output.getOut()).contains("Slack does not accept docent.slack.bot-token (invalid_auth)");
    }

    @Test
    void anAppTokenThatSlackRefusesIsNamed(CapturedOutput output) {
        slack.refuse("apps.connections.open", "not_allowed_token_type");

        open("bot-token=xoxb-T1");

        Waiting.until(() -> output.getOut().contains("docent.slack.app-token (not_allowed_token_type)"));
    }

    @Test
    void aConnectionOverWhichSlackDoesNotGreetIsToldOf(CapturedOutput output) {
        slack.socket.isSilent = true;
        open("work.steady=1ms");

        Waiting.until(() -> {
            slack.socket.drop();
            return output.getOut().contains("Slack does not greet");
        });
        slack.socket.isSilent = false;

        Waiting.until(() -> {
            slack.socket.drop();
            return output.getOut().contains("connected by Socket Mode");
        });
    }

    @Test
    void whereNoTokenIsAcceptedTheBotIsNotConnected(CapturedOutput output) {
        slack.refuse("auth.test", "invalid_auth");

        Instance instance = open("app-token=", "signing-secret=hush");

        Waiting.until(() -> output.getOut().contains("Slack accepts none of the tokens"));
        assertThat(instance.meters.get("docent.slack.connected").gauge().value())
                .isZero();
    }

    @Test
    void oneWorkspaceAloneHasAllTheRoomWhateverElseIsSaidOfIt() {
        assertThat(shares("workspaces.T1.collections=handbook").team()).isEqualTo(64);
        assertThat(shares("workspaces.T2.bot-token=xoxb-T2").team()).isEqualTo(32);
    }

    private Workload.Shares shares(String setting) {
        return Instance.properties(slack, setting).shares();
    }

    @Test
    void whatIsCountedInADayIsKeptForADay() {
        runner.withPropertyValues("docent.slack.work.kept=12h")
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("kept"));
    }

    @Test
    void aTokenOfAnotherWorkspaceIsNotUsed(CapturedOutput output) {
        open("bot-token=xoxb-T1", "workspaces.T2.bot-token=xoxb-T3");

        Waiting.until(() -> output.getOut().contains("is a token of the workspace T3, so it is not used"));
    }
}
