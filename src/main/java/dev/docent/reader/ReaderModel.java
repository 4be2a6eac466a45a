package dev.docent.reader;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;

/// The network: tokens in, for each token how likely it begins or ends the answer out.
final class ReaderModel implements AutoCloseable {

    /// The longest input, in tokens.
    static final int WINDOW = 256;

    /// Products of bytes overflow on processors without VNNI, and the scores would be others there (decision 23).
    private static final String WITHOUT_OVERFLOW = "session.x64quantprecision";

    private static final long BEGIN = 101;
    private static final long SEPARATOR = 102;

    private final OrtEnvironment environment;
    private final OrtSession session;

    ReaderModel(byte[] weights) throws OrtException {
        environment = OrtEnvironment.getEnvironment();
        var options = new OrtSession.SessionOptions();
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        options.addConfigEntry(WITHOUT_OVERFLOW, "1");
        session = environment.createSession(weights, options);
    }

    /// @return the scores of the passage's tokens in `[from, to)`
    WindowScores score(WordPieces question, int questionLength, WordPieces passage, int from, int to) {
        long[] ids = new long[questionLength + (to - from) + 3];
        ids[0] = BEGIN;
        question.copy(0, questionLength, ids, 1);
        int first = questionLength + 2;
        ids[first - 1] = SEPARATOR;
        passage.copy(from, to, ids, first);
        ids[ids.length - 1] = SEPARATOR;
        try {
            return run(ids, first, to - from);
        } catch (OrtException failure) {
            throw new IllegalStateException("The reader model failed", failure);
        }
    }

    private WindowScores run(long[] ids, int first, int length) throws OrtException {
        long[] mask = new long[ids.length];
        long[] types = new long[ids.length];
        Arrays.fill(mask, 1);
        Arrays.fill(types, first, ids.length, 1);
        try (OnnxTensor input = tensor(ids);
                OnnxTensor attention = tensor(mask);
                OnnxTensor type = tensor(types);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", input, "attention_mask", attention, "token_type_ids", type))) {
            float[] start = logits(result, "start_logits");
            float[] end = logits(result, "end_logits");
            return new WindowScores(start, end, first, length);
        }
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    private static float[] logits(OrtSession.Result result, String name) throws OrtException {
        return ((float[][]) result.get(name).orElseThrow().getValue())[0];
    }

    @Override
    public void close() throws OrtException {
        session.close();
    }
}
