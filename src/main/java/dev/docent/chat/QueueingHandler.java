package dev.docent.chat;

import dev.docent.chat.ChatEvent.Ended;
import dev.docent.chat.ChatEvent.Ending;
import dev.docent.chat.ChatEvent.Text;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialThinking;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.output.FinishReason;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;

/// Puts what a model says into a queue, and keeps how it ended.
final class QueueingHandler implements StreamingChatResponseHandler {

    private final BlockingQueue<ChatEvent> events;
    private final Reasoning reasoning;
    private final Troubles troubles;
    private Optional<Ending> ending = Optional.empty();
    private String why = "";
    private boolean hasSpoken;

    QueueingHandler(BlockingQueue<ChatEvent> events, Reasoning reasoning, Troubles troubles) {
        this.events = events;
        this.reasoning = reasoning;
        this.troubles = troubles;
    }

    /// Nobody takes anything out of the queue any more.
    static final class ClosedException extends RuntimeException {
        private ClosedException(InterruptedException cause) {
            super(cause);
        }
    }

    @Override
    public void onPartialResponse(String text) {
        hasSpoken = true;
        put(reasoning.of(text));
    }

    /// A model that thinks first says nothing meanwhile, but is not silent.
    @Override
    public void onPartialThinking(PartialThinking thinking) {
        put(List.of(new Text("")));
    }

    private void put(List<ChatEvent> next) {
        try {
            for (ChatEvent event : next) {
                events.put(event);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
            throw new ClosedException(closed);
        }
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
        Optional<String> text = Optional.ofNullable(response.aiMessage().text());
        if (!hasSpoken) {
            text.map(reasoning::of).ifPresent(this::put);
        }
        ending = Optional.of(ending(response));
        put(reasoning.rest(ending(response) == Ending.WHOLE));
    }

    private static Ending ending(ChatResponse response) {
        FinishReason reason = response.finishReason();
        if (reason == FinishReason.LENGTH) {
            return Ending.CUT_SHORT;
        }
        return reason == FinishReason.CONTENT_FILTER ? Ending.REFUSED : Ending.WHOLE;
    }

    @Override
    public void onError(Throwable error) {
        if (!Thread.currentThread().isInterrupted() || Lateness.isDeclared()) {
            troubles.tell(error);
        }
        ending = Optional.of(Ending.FAILED);
        why = error instanceof ShortReason reason ? reason.inShort() : "";
    }

    /// @return how it ended; as a failure if nothing was said of it
    Ended ended() {
        return new Ended(ending.orElse(Ending.FAILED), why);
    }
}
