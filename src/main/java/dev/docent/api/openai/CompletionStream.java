package dev.docent.api.openai;

import dev.docent.answer.Answer;
import dev.docent.api.stream.EventStream;
import dev.docent.conversation.Progress;
import java.util.List;
import java.util.function.Consumer;

/// Streams an answer as it comes. Where the citations stand is known for certain at the end, and so they come last.
final class CompletionStream implements Consumer<Progress> {

    private final EventStream stream;
    private final Chunks chunks;
    private final StringBuilder sent = new StringBuilder();

    CompletionStream(EventStream stream, Chunks chunks) {
        this.stream = stream;
        this.chunks = chunks;
    }

    void open() {
        stream.send(chunks.opening());
    }

    @Override
    public void accept(Progress progress) {
        switch (progress) {
            case Progress.Working _, Progress.Cited _ -> {}
            case Progress.Text(var text) -> say(text);
        }
    }

    private void say(String text) {
        if (!text.isEmpty()) {
            sent.append(text);
            stream.send(chunks.text(text));
        }
    }

    /// @param docent the whole answer as JSON
    void close(Answer answer, List<Annotation> annotations, String docent) {
        if (answer.text().startsWith(sent.toString())) {
            say(answer.text().substring(sent.length()));
        }
        if (!annotations.isEmpty()) {
            stream.send(chunks.annotations(annotations));
        }
        stream.send(chunks.closing(docent));
    }
}
