package dev.docent.trace;

import io.micrometer.tracing.Tracer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.SdkTracerProviderBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Connects the steps with the tracer that Spring sets up.
@Configuration(proxyBeanMethods = false)
class TraceConfiguration {

    @Bean
    Spans spans(ObjectProvider<Tracer> tracer) {
        return new TracerSpans(tracer.getIfAvailable(() -> Tracer.NOOP));
    }

    @Bean
    SdkTracerProviderBuilderCustomizer requestTraceIds() {
        return builder -> builder.setIdGenerator(new RequestTraceIds());
    }
}
