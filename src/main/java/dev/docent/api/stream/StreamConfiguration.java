package dev.docent.api.stream;

import dev.docent.api.problem.Problems;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Offers event streams to the rest of the interface.
@Configuration(proxyBeanMethods = false)
class StreamConfiguration {

    @Bean
    EventStreams eventStreams(StreamProperties settings, Problems problems) {
        return new EventStreams(settings, problems);
    }
}
