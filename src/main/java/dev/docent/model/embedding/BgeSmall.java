package dev.docent.model.embedding;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/// Loads bge-small-en-v1.5, quantised, from the class path.
final class BgeSmall {

    static final String NAME = "bge-small-en-v1.5-q";
    static final int DIMENSION = 384;

    private static final String WEIGHTS = NAME + ".onnx";
    private static final String TOKENIZER = NAME + "-tokenizer.json";

    private BgeSmall() {}

    static OnnxBertBiEncoder encoder() {
        try (InputStream weights = resource(WEIGHTS);
                InputStream tokenizer = resource(TOKENIZER)) {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            OrtSession session = environment.createSession(weights.readAllBytes(), oneThread());
            return new OnnxBertBiEncoder(environment, session, tokenizer, PoolingMode.CLS);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read the embedding model " + NAME, failure);
        } catch (OrtException failure) {
            throw new IllegalStateException("Cannot load the embedding model " + NAME, failure);
        }
    }

    static HuggingFaceTokenizer tokenizer() {
        try (InputStream tokenizer = resource(TOKENIZER)) {
            return HuggingFaceTokenizer.newInstance(tokenizer, Map.of("truncation", "false", "padding", "false"));
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read the tokenizer of " + NAME, failure);
        }
    }

    /// One thread a text, and several texts at a time, is faster than several threads a text.
    private static OrtSession.SessionOptions oneThread() throws OrtException {
        var options = new OrtSession.SessionOptions();
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        return options;
    }

    private static InputStream resource(String name) throws IOException {
        InputStream stream = OnnxBertBiEncoder.class.getClassLoader().getResourceAsStream(name);
        if (stream == null) {
            throw new IOException("Not on the class path: " + name);
        }
        return stream;
    }
}
