package dev.docent.model.chat;

import dev.docent.access.Caller;
import dev.docent.model.chat.Budget.Account;
import dev.langchain4j.model.ModelProvider;
import dev.langchain4j.model.TokenCountEstimator;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import java.util.Optional;

/// A provider's model behind its budget and its guards. A call returns when the answer is whole, and speaks to its
/// handler on the calling thread. An interrupt of that thread ends the call, and so does an exception that the handler
/// throws, which is thrown on; the provider is told of both by the end of the connection.
final class GuardedChatModel implements StreamingChatModel {

    private final StreamingChatModel model;
    private final ChatProperties properties;
    private final Guards guards;
    private final Budget budget;
    private final TokenCountEstimator tokens;
    private final ChatMeters meters;

    GuardedChatModel(
            StreamingChatModel model,
            ChatProperties properties,
            Budget budget,
            TokenCountEstimator tokens,
            ChatMeters meters) {
        this.model = model;
        this.properties = properties;
        this.guards = new Guards(properties);
        this.budget = budget;
        this.tokens = tokens;
        this.meters = meters;
    }

    @Override
    public ChatRequestParameters defaultRequestParameters() {
        return model.defaultRequestParameters();
    }

    @Override
    public ModelProvider provider() {
        return model.provider();
    }

    @Override
    public void doChat(ChatRequest request, StreamingChatResponseHandler handler) {
        ChatResponse response;
        try {
            response = answer(request, handler);
        } catch (ChatException failure) {
            meters.failed(failure);
            handler.onError(failure);
            return;
        }
        meters.answered();
        handler.onCompleteResponse(response);
    }

    private ChatResponse answer(ChatRequest request, StreamingChatResponseHandler handler) {
        long end = System.nanoTime() + properties.timeout().whole().toNanos();
        int asked = tokens.estimateTokenCountInMessages(request.messages());
        Usage most = Usage.estimated(asked, properties.maxTokens());
        try (Account account = budget.open(Caller.current(), most)) {
            return guards.call(() -> attempt(request, new Attempt(handler, end), asked, account));
        }
    }

    private ChatResponse attempt(ChatRequest request, Attempt attempt, int asked, Account account) {
        Optional<Usage> counted = Optional.empty();
        try {
            ChatResponse response = attempt.make(() -> model.doChat(request, attempt));
            counted = Usage.of(Optional.ofNullable(response.tokenUsage()));
            return response;
        } catch (ChatException failure) {
            throw attempt.text().isEmpty() ? failure : failure.afterWords();
        } finally {
            // A provider counts what it was asked and what it said before it was cut off, and tells nobody.
            if (attempt.isBegun()) {
                Usage usage = counted.orElseGet(() -> estimate(asked, attempt));
                account.add(usage);
                meters.used(usage);
            }
        }
    }

    private Usage estimate(int asked, Attempt attempt) {
        return Usage.estimated(asked, tokens.estimateTokenCountInText(attempt.text()));
    }
}
