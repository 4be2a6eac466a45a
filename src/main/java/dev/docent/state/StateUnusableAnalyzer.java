package dev.docent.state;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Has a start that fails for want of the state say so in a line.
final class StateUnusableAnalyzer extends AbstractFailureAnalyzer<StateUnusableException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, StateUnusableException cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), "", cause);
    }
}
