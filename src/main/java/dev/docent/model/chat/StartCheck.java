package dev.docent.model.chat;

import dev.docent.access.Caller;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialThinking;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/// Asks the chat model for a word beside the start, so that a wrong key, a wrong name and a server that is not there
/// are known from the log and not from the first question.
final class StartCheck implements ApplicationListener<ApplicationReadyEvent>, DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(StartCheck.class);
    private static final String QUESTION = "ping";

    private final StreamingChatModel model;
    private final ChatProperties properties;
    private final Thread thread =
            Thread.ofVirtual().name("chat-check").unstarted(() -> Caller.SERVICE.run(this::check));

    StartCheck(StreamingChatModel model, ChatProperties properties) {
        this.model = model;
        this.properties = properties;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        if (properties.checkAtStart() && thread.getState() == Thread.State.NEW) {
            thread.start();
        }
    }

    @Override
    public void destroy() {
        thread.interrupt();
    }

    private void check() {
        try {
            model.chat(QUESTION, new FirstWord());
        } catch (FirstWordException said) {
            answers();
        }
    }

    private void answers() {
        log.info("The chat model {} at {} answers.", properties.model(), properties.url());
    }

    private static final class FirstWordException extends RuntimeException {}

    /// Hears the first word, be it thought, which is enough.
    private final class FirstWord implements StreamingChatResponseHandler {

        @Override
        public void onPartialResponse(String word) {
            throw new FirstWordException();
        }

        @Override
        public void onPartialThinking(PartialThinking thought) {
            throw new FirstWordException();
        }

        @Override
        public void onCompleteResponse(ChatResponse empty) {
            answers();
        }

        @Override
        public void onError(Throwable failure) {
            if (!Thread.currentThread().isInterrupted()) {
                log.warn("Answers are put together without a chat model for now. {}", failure.getMessage());
            }
        }
    }
}
