package dev.docent.retrieval;

import dev.docent.chat.Chat;
import dev.docent.chat.ChatNeededException;
import dev.docent.prompt.Job;
import dev.docent.prompt.Prompts;
import dev.docent.prompt.VisibleText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;

/// Has the chat model say a question in other words before it is searched for. What the reader reads it for is the
/// question itself.
final class ExpandingRetriever implements Retriever {

    private static final int MOST = 3;
    private static final int LONGEST = 300;
    private static final Pattern SIGN = Pattern.compile("^\\s*(?:[-*•]|\\d{1,2}[.)])\\s+");

    private final Retriever retriever;
    private final Chat chat;
    private final Prompts prompts;
    private final Duration within;

    ExpandingRetriever(Retriever retriever, Chat chat, Prompts prompts, Duration within) {
        if (!chat.isConfigured()) {
            throw new ChatNeededException("docent.retrieval.expansion");
        }
        this.retriever = retriever;
        this.chat = chat;
        this.prompts = prompts;
        this.within = within;
    }

    @Override
    public Evidence search(Query query, int limit) {
        return retriever.search(query, limit);
    }

    @Override
    public Evidence retrieve(Query query) {
        if (query.verbatim()) {
            return retriever.retrieve(query);
        }
        var stopwatch = new Stopwatch();
        List<String> otherWords = stopwatch.time("expand", () -> otherWords(query.text()), ExpandingRetriever::stage);
        Evidence evidence = retriever.retrieve(query.inOtherWords(otherWords));
        var stages = new ArrayList<>(stopwatch.stages());
        stages.addAll(evidence.stages());
        return evidence.with(stages);
    }

    private static String stage(List<String> otherWords) {
        return otherWords.isEmpty() ? "expand: not used" : "expand";
    }

    private List<String> otherWords(String question) {
        var prompt = prompts.fill(
                Job.EXPAND,
                Map.of("most", Integer.toString(MOST)),
                Map.of("most", Integer.toString(MOST), "question", VisibleText.onOneLine(question)));
        try {
            return chat.ask(prompt, within).map(ExpandingRetriever::lines).orElse(List.of());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Nobody waits for the answer any more");
        }
    }

    /// A line that ends with a colon only announces the others.
    private static List<String> lines(String said) {
        return VisibleText.of(said)
                .lines()
                .map(line -> SIGN.matcher(line).replaceFirst("").strip())
                .filter(line -> !line.isEmpty() && !line.endsWith(":") && line.length() <= LONGEST)
                .limit(MOST)
                .toList();
    }
}
