package dev.docent.prompt;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Has a start with a broken prompt fail with a line instead of a stack trace.
final class BrokenTemplateAnalyzer extends AbstractFailureAnalyzer<BrokenTemplateException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, BrokenTemplateException cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), "", cause);
    }
}
