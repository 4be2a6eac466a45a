package dev.docent.trace;

import io.opentelemetry.api.trace.TraceId;
import io.opentelemetry.sdk.trace.IdGenerator;
import java.util.Optional;
import org.slf4j.MDC;

/// A trace goes by the name that its request has in the log already.
final class RequestTraceIds implements IdGenerator {

    private static final String LOGGED_AS = "traceId";

    private final IdGenerator others = IdGenerator.random();

    @Override
    public String generateTraceId() {
        return Optional.ofNullable(MDC.get(LOGGED_AS)).filter(TraceId::isValid).orElseGet(others::generateTraceId);
    }

    @Override
    public String generateSpanId() {
        return others.generateSpanId();
    }
}
