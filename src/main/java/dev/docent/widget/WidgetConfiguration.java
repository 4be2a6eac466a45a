package dev.docent.widget;

import dev.docent.access.Access;
import dev.docent.access.Limits;
import dev.docent.api.guard.Readers;
import dev.docent.state.SharedSecrets;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts together what serves the widget.
@Configuration(proxyBeanMethods = false)
class WidgetConfiguration {

    private static final Logger log = LoggerFactory.getLogger(WidgetConfiguration.class);

    private final Clock clock = Clock.systemUTC();

    @Bean
    WidgetScript widgetScript() {
        return WidgetScript.load();
    }

    @Bean
    KeptScripts keptScripts(WidgetScript script, WidgetProperties settings) {
        return new KeptScripts(settings.scripts(), script);
    }

    @Bean
    Origins origins(WidgetProperties settings) {
        return new Origins(settings);
    }

    @Bean
    Tokens tokens(WidgetProperties settings, SharedSecrets secrets) {
        return new Tokens(secret(settings, secrets), clock);
    }

    /// A visitor's next question may come to another instance.
    private static String secret(WidgetProperties settings, SharedSecrets secrets) {
        return settings.secret().isEmpty() ? shared(secrets) : settings.secret();
    }

    private static String shared(SharedSecrets secrets) {
        return secrets.find("widget").orElseGet(() -> {
            log.warn("The state is away: until the next start, visitors' tokens are good for this instance alone;"
                    + " docent.widget.secret makes them good for all.");
            return "";
        });
    }

    @Bean
    ReadingTickets readingTickets(WidgetProperties settings, SharedSecrets secrets, List<Readers> readers) {
        return new ReadingTickets(secret(settings, secrets), clock, readers);
    }

    @Bean
    Sites sites(WidgetProperties settings, Access access) {
        return new Sites(settings, access);
    }

    @Bean
    Allowance allowance(Limits buckets, WidgetProperties settings) {
        return new Allowance(buckets, settings.limits());
    }
}
