package dev.docent.conversation;

import dev.docent.chat.Chat;
import dev.docent.prompt.Fence;
import dev.docent.prompt.Job;
import dev.docent.prompt.Prompt;
import dev.docent.prompt.Prompts;
import dev.docent.prompt.VisibleText;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Lets the chat model make a follow-up question stand alone.
final class ModelRewriting {

    private static final int REMEMBERED = 4;
    private static final int LONGEST_ANSWER = 500;
    private static final int LONGEST = 500;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    /// Names and numbers. "I" is no name.
    private static final Pattern TELLING = Pattern.compile("(?!I$)\\p{Lu}.*|.*\\p{N}.*");
    private static final Pattern AROUND = Pattern.compile(
            "^(?:[\"“'*`\\s-]|(?:the |last |standalone |rewritten )*question\\s*:)+|[\"”'*`\\s]+$",
            Pattern.CASE_INSENSITIVE);

    private final Chat chat;
    private final Prompts prompts;
    private final Duration within;

    ModelRewriting(Chat chat, Prompts prompts, Duration within) {
        this.chat = chat;
        this.prompts = prompts;
        this.within = within;
    }

    boolean isPossible() {
        return chat.isConfigured();
    }

    /// @param before what was said, oldest first
    /// @return the question as the model understands it; empty if it says nothing in time, or what nobody spoke of
    Optional<String> of(String question, List<Exchange> before) {
        String fence = Fence.random().line();
        Prompt prompt = prompts.fill(
                Job.REWRITE,
                Map.of("fence", fence),
                Map.of("fence", fence, "conversation", lines(before), "question", VisibleText.onOneLine(question)));
        try {
            return chat.ask(prompt, within)
                    .map(ModelRewriting::question)
                    .filter(it -> !it.isEmpty() && it.length() <= LONGEST)
                    .filter(it -> isSaid(it, question, before));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Nobody waits for the answer any more");
        }
    }

    private static String lines(List<Exchange> before) {
        return before.stream()
                .skip(Math.max(0, before.size() - REMEMBERED))
                .map(exchange -> "Question: " + cut(exchange.question()) + "\nAnswer: " + cut(exchange.answer()))
                .collect(Collectors.joining("\n"));
    }

    private static String cut(String text) {
        String line = VisibleText.onOneLine(text);
        return line.length() <= LONGEST_ANSWER ? line : line.substring(0, LONGEST_ANSWER) + "…";
    }

    /// The last line: a model that explains itself does so before.
    private static String question(String said) {
        return VisibleText.of(said)
                .lines()
                .filter(line -> !line.isBlank())
                .reduce((_, last) -> last)
                .map(line -> AROUND.matcher(line).replaceAll(""))
                .orElse("");
    }

    /// @return whether every name and number of the rewriting was spoken of
    private static boolean isSaid(String rewriting, String question, List<Exchange> before) {
        Set<String> said =
                new HashSet<>(words(question).map(ModelRewriting::lower).toList());
        for (Exchange exchange : before) {
            Stream.of(exchange.question(), exchange.standalone(), exchange.answer())
                    .flatMap(ModelRewriting::words)
                    .forEach(word -> said.add(lower(word)));
            exchange.sources().stream()
                    .flatMap(source -> words(source.title() + " " + source.quote()))
                    .forEach(word -> said.add(lower(word)));
        }
        return words(rewriting)
                .skip(1)
                .filter(word -> TELLING.matcher(word).matches())
                .allMatch(word -> said.contains(lower(word)));
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
