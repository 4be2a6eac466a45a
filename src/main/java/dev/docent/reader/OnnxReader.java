package dev.docent.reader;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OrtException;
import dev.docent.passage.TextParts;
import dev.docent.reader.Reading.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/// Reads with the model that ships with the service, one passage a thread.
///
/// Passages go through the model one by one: its int8 scales depend on what else is in a batch, and a passage's
/// reading must not.
final class OnnxReader implements Reader, AutoCloseable {

    private static final int LONGEST_QUESTION = 48;
    private static final int OVERLAP = 64;
    private static final int SPANS = 4;
    private static final Duration LAST_READINGS = Duration.ofSeconds(10);

    private final ReaderModel model;
    private final HuggingFaceTokenizer tokenizer;
    private final ReadingThreads threads;

    OnnxReader(ReaderModel model, HuggingFaceTokenizer tokenizer, int threads) {
        this.model = model;
        this.tokenizer = tokenizer;
        this.threads = new ReadingThreads(threads);
    }

    @Override
    public List<Reading> read(String question, List<String> passages) {
        WordPieces asked = WordPieces.of(question, tokenizer);
        List<Future<Reading>> readings = passages.stream()
                .map(passage -> threads.submit(() -> read(asked, passage), passages.size()))
                .toList();
        try {
            return collect(readings);
        } catch (InterruptedException stop) {
            readings.forEach(reading -> reading.cancel(false));
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException("Reading was interrupted").initCause(stop);
        }
    }

    private static List<Reading> collect(List<Future<Reading>> readings) throws InterruptedException {
        var all = new ArrayList<Reading>(readings.size());
        for (Future<Reading> reading : readings) {
            try {
                all.add(reading.get());
            } catch (ExecutionException failure) {
                throw new IllegalStateException("A passage could not be read", failure.getCause());
            }
        }
        return all;
    }

    private Reading read(WordPieces question, String text) {
        WordPieces passage = WordPieces.of(text, tokenizer);
        int questionLength = Math.min(question.length(), LONGEST_QUESTION);
        int room = ReaderModel.WINDOW - 3 - questionLength;
        int[] parts = parts(text, passage);
        var windows = new ArrayList<Reading>();
        int from = 0;
        int to = 0;
        while (to < passage.length()) {
            to = Math.min(from + room, passage.length());
            WindowScores scores = model.score(question, questionLength, passage, from, to);
            windows.add(new Reading(SpanSearch.best(scores, passage, from, parts), scores.noAnswer()));
            from += room - OVERLAP;
        }
        return merge(windows);
    }

    /// @return the part of the text that each token is in
    private static int[] parts(String text, WordPieces passage) {
        List<Integer> ends = TextParts.ends(text);
        int[] parts = new int[passage.length()];
        int at = 0;
        for (int token = 0; token < parts.length; token++) {
            while (at + 1 < ends.size() && passage.start(token) >= ends.get(at)) {
                at++;
            }
            parts[token] = at;
        }
        return parts;
    }

    /// Windows differ in how strongly they say "no answer": spans are compared by how far they beat that of their own.
    private static Reading merge(List<Reading> windows) {
        if (windows.isEmpty()) {
            return new Reading(List.of(), 0);
        }
        Reading best = Collections.max(windows, Comparator.comparingDouble(Reading::margin));
        var spans = new ArrayList<Span>();
        for (Reading window : windows) {
            double shift = best.noAnswer() - window.noAnswer();
            window.spans().forEach(span -> spans.add(new Span(span.start(), span.end(), span.score() + shift)));
        }
        return new Reading(SpanSearch.distinct(spans, SPANS), best.noAnswer());
    }

    /// @return how many passages wait to be read
    int waiting() {
        return threads.waiting();
    }

    /// The model's memory is given back only when nobody reads in it; what still does when the service ends keeps it.
    @Override
    public void close() throws OrtException {
        if (threads.end(LAST_READINGS)) {
            model.close();
        }
    }
}
