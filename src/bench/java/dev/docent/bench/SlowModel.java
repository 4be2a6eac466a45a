package dev.docent.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A chat model behind OpenAI's interface that says sentences of the passages which it is shown, every second one a
/// little otherwise, word by word, with a pause after each, and writes down when it had said it.
final class SlowModel implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern SENTENCE =
            Pattern.compile("(?<=[.!?] )\\p{Lu}[^.!?|\\n\\[\\]]{40,160}\\.(?= \\p{Lu})");
    private static final Pattern PASSAGE = Pattern.compile("(?ms)^\\[(\\d+)] [^\\n]*\\n(.*?)(?=^\\[\\d+] |\\z)");

    private static final Pattern COMMON =
            Pattern.compile("^(The|A|An|In|On|At|It|This|That|They|He|She|For|By|With|All|Both) ");

    /// The last word of a sentence, or its mark.
    private static final Pattern END = Pattern.compile("[.\\]] $");

    private static final NavigableSet<Long> NOT_SAID = Collections.emptyNavigableSet();

    /// It speaks for one part of the time in so many.
    private static final int PAUSE = 5;

    private final ServerSocket socket = new ServerSocket(0, 1000, InetAddress.getLoopbackAddress());
    private volatile Duration every = Duration.ofMillis(10);
    private final int sentences;
    /// When the words of a sentence were said, and when its mark was.
    private final Map<String, NavigableSet<Long>> said = new ConcurrentHashMap<>();

    private final AtomicInteger open = new AtomicInteger();

    /// A quick one, until it is told to be slow.
    ///
    /// @param sentences how many it says
    SlowModel(int sentences) throws IOException {
        this.sentences = sentences;
        Thread.ofVirtual().start(this::accept);
    }

    /// @param time how long each sentence takes from now on
    void slow(Duration time) {
        every = time;
    }

    String url() {
        return "http://127.0.0.1:" + socket.getLocalPort() + "/v1";
    }

    /// A sentence may be heard before its mark, or after it.
    ///
    /// @param heardAt when it was heard, in nanoseconds
    /// @return when what had been said of the sentence by then was said, in nanoseconds; empty if it had not been
    Optional<Long> saidAt(String question, String sentence, long heardAt) {
        NavigableSet<Long> times = said.getOrDefault(key(question, sentence), NOT_SAID);
        return Optional.ofNullable(times.floor(heardAt));
    }

    private static String key(String question, String sentence) {
        return question + "\n" + sentence;
    }

    /// @return how many calls are open
    int open() {
        return open.get();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        open.incrementAndGet();
        Thread speaker = Thread.currentThread();
        try (client) {
            String prompt = prompt(client.getInputStream());
            Thread.ofVirtual().start(() -> watch(client, speaker));
            speak(prompt, client.getOutputStream());
        } catch (IOException | InterruptedException gone) {
            Thread.currentThread().interrupt();
        } finally {
            open.decrementAndGet();
        }
    }

    private static void watch(Socket client, Thread speaker) {
        try {
            client.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException closed) {
            speaker.interrupt();
        }
        speaker.interrupt();
    }

    private static String prompt(InputStream input) throws IOException {
        var head = new StringBuilder();
        while (!head.toString().endsWith("\r\n\r\n")) {
            head.append((char) input.read());
        }
        int length = Pattern.compile("(?i)content-length: (\\d+)")
                .matcher(head)
                .results()
                .map(it -> Integer.parseInt(it.group(1)))
                .findFirst()
                .orElse(0);
        JsonNode messages =
                JSON.readTree(new String(input.readNBytes(length), UTF_8)).path("messages");
        return messages.get(messages.size() - 1).path("content").asString();
    }

    private void speak(String prompt, OutputStream output) throws IOException, InterruptedException {
        String question = prompt.substring(prompt.lastIndexOf("Question: ") + "Question: ".length())
                .strip();
        output.write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n".getBytes(UTF_8));
        for (String sentence : sentences(prompt)) {
            List<String> words = List.of(sentence.split("(?<= )(?=.)", -1));
            for (String word : words) {
                Thread.sleep(every.dividedBy((long) PAUSE * words.size()));
                if (END.matcher(word).find()) {
                    // The listener may be quick.
                    said.computeIfAbsent(
                                    key(question, sentence.replaceAll(" \\[\\d+] $", "")),
                                    _ -> new ConcurrentSkipListSet<>())
                            .add(System.nanoTime());
                }
                event(output, Map.of("delta", Map.of("content", word), "index", 0));
            }
            Thread.sleep(every.minus(every.dividedBy(PAUSE)));
        }
        event(output, Map.of("delta", Map.of(), "index", 0, "finish_reason", "stop"));
        output.write("data: [DONE]\n\n".getBytes(UTF_8));
        output.flush();
    }

    private List<String> sentences(String prompt) {
        List<String> found = new ArrayList<>();
        PASSAGE.matcher(prompt)
                .results()
                .forEach(passage -> SENTENCE.matcher(passage.group(2))
                        .results()
                        .map(MatchResult::group)
                        .forEach(sentence -> found.add(sentence + " [" + passage.group(1) + "] ")));
        List<String> said = found.stream().distinct().limit(sentences).toList();
        return IntStream.range(0, said.size())
                .mapToObj(i -> i % 2 == 0 ? otherwise(said.get(i)) : said.get(i))
                .toList();
    }

    /// Nobody can find it word for word in a passage.
    private static String otherwise(String sentence) {
        boolean isName = !COMMON.matcher(sentence).find();
        return "In addition, "
                + (isName ? sentence : sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1));
    }

    private static void event(OutputStream output, Map<String, Object> choice) throws IOException {
        Map<String, Object> chunk =
                Map.of("id", "1", "object", "chat.completion.chunk", "model", "slow", "choices", List.of(choice));
        output.write(("data: " + JSON.writeValueAsString(chunk) + "\n\n").getBytes(UTF_8));
        output.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
