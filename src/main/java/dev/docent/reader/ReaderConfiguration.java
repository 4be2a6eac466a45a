package dev.docent.reader;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OrtException;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Loads the reader that ships with the service.
@Configuration(proxyBeanMethods = false)
class ReaderConfiguration {

    private static final String WEIGHTS = "/models/reader/reader.onnx";
    private static final String TOKENIZER = "/models/reader/tokenizer.json";

    @Bean
    LoadingReader reader(ReaderProperties properties, MeterRegistry meters) {
        var reader = new LoadingReader(() -> load(properties.threadsHere()));
        Gauge.builder("docent.reader.waiting.passages", reader, LoadingReader::waiting)
                .description("Passages that wait to be read")
                .register(meters);
        return reader;
    }

    static OnnxReader load(int threads) {
        try (InputStream weights = resource(WEIGHTS);
                InputStream tokenizer = resource(TOKENIZER)) {
            return new OnnxReader(
                    new ReaderModel(weights.readAllBytes()),
                    HuggingFaceTokenizer.newInstance(tokenizer, Map.of("truncation", "false", "padding", "false")),
                    threads);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read the reader model", failure);
        } catch (OrtException failure) {
            throw new IllegalStateException("Cannot load the reader model", failure);
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream stream = ReaderConfiguration.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IOException("Not on the class path: " + name);
        }
        return stream;
    }
}
