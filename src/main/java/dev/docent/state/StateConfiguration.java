package dev.docent.state;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;

/// Opens the state.
@Configuration(proxyBeanMethods = false)
class StateConfiguration {

    /// The index comes first: it tells a second process in plain words that the data folder is in use.
    @Bean
    @DependsOn("passageIndex")
    StateDatabase stateDatabase(StateProperties properties) {
        return properties.isServer()
                ? StateDatabase.at(properties)
                : StateDatabase.in(properties.folder(), Clock.systemUTC());
    }

    @Bean
    StateHealthIndicator stateHealthIndicator(StateDatabase database) {
        return new StateHealthIndicator(database);
    }

    @Bean
    Claims claims(StateDatabase database) {
        return new Claims(database);
    }

    @Bean
    SharedSecrets sharedSecrets(StateDatabase database) {
        return new SharedSecrets(database);
    }

    @Bean
    @ConditionalOnWebApplication
    StateLeftBehind stateLeftBehind(StateProperties properties) {
        return new StateLeftBehind(properties);
    }

    @Bean
    DataSource state(StateDatabase database) {
        return database.source();
    }
}
