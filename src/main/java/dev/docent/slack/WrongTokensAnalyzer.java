package dev.docent.slack;

import java.util.Optional;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Has a start with wrong tokens fail with a line instead of a stack trace.
final class WrongTokensAnalyzer extends AbstractFailureAnalyzer<WrongTokensException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, WrongTokensException cause) {
        return new FailureAnalysis(Optional.ofNullable(cause.getMessage()).orElse(""), "", cause);
    }
}
