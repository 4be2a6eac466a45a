package dev.docent.slack;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.docent.slack.queue.Workload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// How the service is reached from Slack. Without a bot token it is not.
///
/// @param botToken of the workspace the app is installed in (`xoxb-…`)
/// @param appToken for Socket Mode (`xapp-…`)
/// @param signingSecret for the Events API; with it, `/slack/events` takes events over HTTPS
/// @param address where Slack's methods are called
/// @param publicUrl under which address people reach the service, for links to the sources
/// @param reading how long a link under an answer opens its document, where others need a key
/// @param collections what may be asked about in direct messages, and in channels unless they are listed; `*` for all
/// @param channels what may be asked about in which channel, by the channels' ids; if there are any, other
///     channels have none
/// @param workspaces further workspaces, and what differs in them, by the workspaces' ids
/// @param limits how much may be asked
/// @param work how questions are worked on
@Validated
@ConfigurationProperties("docent.slack")
record SlackProperties(
        @DefaultValue("") String botToken,
        @DefaultValue("") String appToken,
        @DefaultValue("") String signingSecret,
        @DefaultValue("https://slack.com/api/") @NotNull URI address,
        @DefaultValue("http://localhost:8080") @NotNull URI publicUrl,

        @DefaultValue("30d") @NotNull @DurationMin(minutes = 1)
        Duration reading,

        @DefaultValue("*") List<String> collections,
        @DefaultValue Map<String, List<String>> channels,
        @DefaultValue Map<String, @Valid Workspace> workspaces,
        @DefaultValue @Valid Limits limits,
        @DefaultValue @Valid Work work) {

    /// @param botToken of an app that is installed there; empty where the one token is this workspace's
    /// @param collections as above; none given means as everywhere
    /// @param channels as above; none given means as everywhere
    record Workspace(
            @DefaultValue("") String botToken,
            @DefaultValue List<String> collections,
            @DefaultValue Map<String, List<String>> channels) {}

    /// How many questions may be asked.
    record Limits(
            @DefaultValue("10") @Positive int userMinute,
            @DefaultValue("300") @Positive int userDay,
            @DefaultValue("100") @Positive int workspaceMinute,
            @DefaultValue("10000") @Positive int workspaceDay) {}

    /// @param asked how many questions are looked up at a time
    /// @param open how many are worked on at a time, those that wait for Slack included; of several workspaces
    /// none has more than half of them
    /// @param openPerChannel how many of them may come from one channel
    /// @param claim after how long another instance takes over from one that died
    /// @param look how often is looked for what others left
    /// @param grace how long answers may take to end when the service stops
    /// @param steady after how long a connection that is lost is opened again without much waiting
    /// @param streamEvery how often a stream goes on
    /// @param updateEvery how often a message is replaced while its answer comes, where there are no streams
    /// @param kept how long is kept what was asked, to know it again, and to count it in a day's limits
    record Work(
            @DefaultValue("4") @Positive int asked,
            @DefaultValue("64") @Positive int open,
            @DefaultValue("8") @Positive int openPerChannel,

            @DefaultValue("60s") @NotNull @DurationMin(millis = 100)
            Duration claim,

            @DefaultValue("1s") @NotNull @DurationMin(millis = 10)
            Duration look,

            @DefaultValue("2s") @NotNull Duration grace,
            @DefaultValue("2s") @NotNull Duration steady,
            @DefaultValue("700ms") @NotNull Duration streamEvery,
            @DefaultValue("3s") @NotNull Duration updateEvery,

            @DefaultValue("2d") @NotNull @DurationMin(days = 1)
            Duration kept) {}

    private static final Set<String> LOCAL = Set.of("", "localhost", "127.0.0.1", "[::1]");

    boolean isOn() {
        return tokens().anyMatch(token -> !token.isBlank());
    }

    /// @return the token of each workspace; empty where there is none
    Stream<String> tokens() {
        return Stream.concat(Stream.of(botToken), workspaces.values().stream().map(Workspace::botToken));
    }

    /// @return how much may come from where of what is worked on at a time; one workspace alone has all the room
    Workload.Shares shares() {
        boolean isAlone = tokens().filter(token -> !token.isBlank()).count() <= 1;
        return new Workload.Shares(work.openPerChannel(), isAlone ? work.open() : (work.open() + 1) / 2);
    }

    /// @return whether links to the sources lead no further than this machine
    boolean isPublicUrlLocal() {
        return LOCAL.contains(Objects.requireNonNullElse(publicUrl.getHost(), ""));
    }

    /// @return the host of the links to the sources
    Set<String> hosts() {
        return Stream.ofNullable(publicUrl.getHost()).collect(toUnmodifiableSet());
    }

    /// @return whether something is given that is of use with a bot token only
    boolean isHalfOn() {
        return !isOn() && !(appToken.isBlank() && signingSecret.isBlank());
    }
}
