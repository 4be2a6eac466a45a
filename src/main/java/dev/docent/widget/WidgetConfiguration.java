package dev.docent.widget;

import dev.docent.access.Access;
import dev.docent.access.Limits;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts together what serves the widget.
@Configuration(proxyBeanMethods = false)
class WidgetConfiguration {

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
    Tokens tokens(WidgetProperties settings) {
        return new Tokens(settings.secret(), clock);
    }

    @Bean
    ReadingTickets readingTickets(WidgetProperties settings, Sites sites) {
        return new ReadingTickets(settings.secret(), clock, settings.reading(), sites);
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
