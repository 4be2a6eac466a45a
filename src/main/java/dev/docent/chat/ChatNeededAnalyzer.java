package dev.docent.chat;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Has a start that fails for want of a chat model say so in a line.
final class ChatNeededAnalyzer extends AbstractFailureAnalyzer<ChatNeededException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, ChatNeededException cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), "", cause);
    }
}
