package dev.docent.chat;

import dev.docent.access.Caller;
import dev.docent.chat.ChatEvent.Quiet;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/// A call of a chat model on a thread of its own, on behalf of whoever asks. What it says waits in a queue; where
/// nobody takes it, the model waits.
final class RunningCall implements ChatStream {

    private static final Logger log = LoggerFactory.getLogger(RunningCall.class);
    private static final int WAITING = 256;

    private final BlockingQueue<ChatEvent> events = new ArrayBlockingQueue<>(WAITING);
    private final Lateness lateness = new Lateness();
    private final QueueingHandler handler;
    private final Thread worker;

    private RunningCall(Reasoning reasoning, Troubles troubles, Consumer<StreamingChatResponseHandler> call) {
        this.handler = new QueueingHandler(events, reasoning, troubles);
        Map<String, String> context =
                Optional.ofNullable(MDC.getCopyOfContextMap()).orElseGet(Map::of);
        Caller caller = Caller.current();
        this.worker = Thread.ofVirtual().name("chat").unstarted(() -> {
            MDC.setContextMap(context);
            caller.run(() -> lateness.during(() -> run(call)));
        });
    }

    static RunningCall start(Reasoning reasoning, Troubles troubles, Consumer<StreamingChatResponseHandler> call) {
        var running = new RunningCall(reasoning, troubles, call);
        running.worker.start();
        return running;
    }

    private void run(Consumer<StreamingChatResponseHandler> call) {
        try {
            call.accept(handler);
        } catch (QueueingHandler.ClosedException closed) {
            log.debug("Nobody waits for the chat model any more");
        } catch (RuntimeException failure) {
            handler.onError(failure);
        } catch (Error broken) {
            log.error("The call of the chat model broke off", broken);
            handler.onError(broken);
        }
        try {
            events.put(handler.ended());
        } catch (InterruptedException closed) {
            log.debug("Nobody waits for the end of what the chat model says");
        }
    }

    @Override
    public ChatEvent next(Duration within) throws InterruptedException {
        return Optional.ofNullable(events.poll(within.toNanos(), TimeUnit.NANOSECONDS))
                .orElseGet(Quiet::new);
    }

    @Override
    public void giveUp() {
        lateness.declare();
        close();
    }

    @Override
    public void close() {
        worker.interrupt();
    }
}
