package dev.docent.access;

import java.util.Optional;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Has a start that would open the service to everybody fail with a line instead of a stack trace.
final class OpenServiceAnalyzer extends AbstractFailureAnalyzer<OpenServiceException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, OpenServiceException cause) {
        return new FailureAnalysis(Optional.ofNullable(cause.getMessage()).orElse(""), "", cause);
    }
}
