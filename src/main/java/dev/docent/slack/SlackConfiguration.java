package dev.docent.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import dev.docent.access.Access;
import dev.docent.access.Limits;
import dev.docent.api.guard.DocumentTickets;
import dev.docent.api.guard.OwnNames;
import dev.docent.conversation.Conversations;
import dev.docent.conversation.Feedback;
import dev.docent.conversation.RememberedConversations;
import dev.docent.slack.call.Rhythm;
import dev.docent.slack.message.AnswerMessages;
import dev.docent.slack.message.SourceLinks;
import dev.docent.slack.queue.AskedQuestions;
import dev.docent.slack.queue.Deeds;
import dev.docent.slack.queue.QuestionQueue;
import dev.docent.state.StateDatabase;
import dev.docent.suggestion.SuggestedQuestions;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/// Puts the bot together, if there are tokens.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@Conditional(OnTokens.class)
class SlackConfiguration {

    private static final Logger log = LoggerFactory.getLogger(SlackConfiguration.class);
    private static final String PATH = "/slack/events";

    private final Clock clock = Clock.systemUTC();
    private final SlackProperties properties;

    SlackConfiguration(SlackProperties properties) {
        TokenCheck.check(properties);
        this.properties = properties;
        if (properties.isPublicUrlLocal()) {
            log.warn(
                    "Links to the sources begin with {}, so they open on this machine only: set"
                            + " docent.slack.public-url to the address under which people reach the service.",
                    properties.publicUrl());
        }
    }

    @Bean(destroyMethod = "close")
    Slack slack() {
        var config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(properties.address().toString());
        config.setStatsEnabled(false);
        return Slack.getInstance(config);
    }

    @Bean
    SlackMetrics slackMetrics(MeterRegistry meters) {
        return new SlackMetrics(meters);
    }

    @Bean
    Workspaces slackWorkspaces(Slack slack, SlackMetrics metrics) {
        return new Workspaces(slack, properties, metrics);
    }

    @Bean
    QuestionQueue slackQueue(StateDatabase database) {
        return new QuestionQueue(database, properties.work().claim(), clock);
    }

    @Bean
    AskedQuestions slackAskedQuestions(StateDatabase database, SlackMetrics metrics) {
        var asked = new AskedQuestions(database, clock);
        metrics.watchOpen(asked::open);
        return asked;
    }

    @Bean
    SlackReaders slackReaders(Access access, Workspaces workspaces) {
        return new SlackReaders(access, workspaces, properties.reading());
    }

    /// Where a proxy on the same machine passes calls on, they come under the name that the links have.
    @Bean
    OwnNames slackNames() {
        return properties::hosts;
    }

    @Bean
    Deeds slackDeeds(StateDatabase database) {
        return new Deeds(database, clock);
    }

    @Bean
    Scope slackScope() {
        return new Scope(properties);
    }

    @Bean
    Suggestions slackSuggestions(SuggestedQuestions questions, Scope scope) {
        return new Suggestions(questions, scope);
    }

    @Bean
    Answering slackAnswering(
            Conversations conversations,
            RememberedConversations remembered,
            Scope scope,
            Suggestions suggestions,
            AskedQuestions asked,
            Limits limits,
            DocumentTickets tickets) {
        return new Answering(
                conversations,
                new ThreadContext(remembered),
                scope,
                new Allowance(limits, asked, properties.limits()),
                suggestions,
                caller -> new AnswerMessages(
                        new SourceLinks(properties.publicUrl(), document -> tickets.reading(caller, document))),
                properties.work().asked());
    }

    @Bean
    Dispatcher slackDispatcher(
            QuestionQueue queue,
            AskedQuestions asked,
            Deeds deeds,
            Workspaces workspaces,
            Answering answering,
            Slack slack,
            SlackMetrics metrics) {
        var rhythm =
                new Rhythm(properties.work().streamEvery(), properties.work().updateEvery());
        var job = new QuestionJob(queue, asked, workspaces, answering, slack, rhythm, metrics);
        return new Dispatcher(queue, asked, deeds, job, properties.work(), properties.shares());
    }

    @Bean
    App slackApp(
            Slack slack,
            QuestionQueue queue,
            AskedQuestions asked,
            Deeds deeds,
            Workspaces workspaces,
            Dispatcher dispatcher,
            Suggestions suggestions,
            Feedback feedback,
            SlackMetrics metrics) {
        var app = BoltApp.open(slack, properties.signingSecret());
        var inbox = new Inbox(queue, workspaces, metrics, dispatcher::wake);
        new Events(inbox, suggestions).listen(app);
        new Commands(inbox).listen(app);
        new Clicks(inbox, asked, deeds, feedback, slack, metrics).listen(app);
        return app;
    }

    @Bean
    ServletRegistrationBean<MeasuredServlet> slackServlet(App app, SlackMetrics metrics) {
        var servlet = new ServletRegistrationBean<>(new MeasuredServlet(app, metrics), PATH);
        servlet.setName("slack");
        servlet.setEnabled(!properties.signingSecret().isBlank());
        return servlet;
    }

    @Bean
    SlackBot slackBot(Slack slack, Workspaces workspaces, Dispatcher dispatcher, App app, SlackMetrics metrics) {
        Optional<SocketConnection> socket = Optional.of(properties.appToken())
                .filter(token -> !token.isBlank())
                .map(token -> new SocketConnection(
                        slack, token, app, properties.work().steady(), metrics));
        var bot = new SlackBot(workspaces, dispatcher, socket);
        metrics.watchConnected(() -> bot.isConnected() ? 1 : 0);
        return bot;
    }
}
