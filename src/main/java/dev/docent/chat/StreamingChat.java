package dev.docent.chat;

import dev.docent.prompt.Prompt;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.TokenCountEstimator;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;

/// Each call runs on a virtual thread of its own, so that the one who waits can do something else meanwhile.
final class StreamingChat implements Chat {

    private final StreamingChatModel model;
    private final TokenCountEstimator estimator;
    private final PromptRoom room;
    private final ThoughtHabit habit = new ThoughtHabit();
    private final Troubles troubles = new Troubles();

    StreamingChat(StreamingChatModel model, TokenCountEstimator estimator, PromptRoom room) {
        this.model = model;
        this.estimator = estimator;
        this.room = room;
    }

    @Override
    public boolean isConfigured() {
        return true;
    }

    @Override
    public int tokens(String text) {
        return estimator.estimateTokenCountInText(text);
    }

    @Override
    public int room() {
        return room.tokens();
    }

    @Override
    public ChatStream open(Prompt prompt) {
        ChatRequest request = ChatRequest.builder()
                .messages(SystemMessage.from(prompt.system()), UserMessage.from(Reasoning.withoutTags(prompt.user())))
                .build();
        return RunningCall.start(new Reasoning(habit), troubles, events -> model.chat(request, events));
    }
}
