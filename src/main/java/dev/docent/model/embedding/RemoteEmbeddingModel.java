package dev.docent.model.embedding;

import dev.docent.model.embedding.EmbeddingFailure.Kind;
import dev.docent.passage.TokenCounter;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.request.EmbeddingInput;
import dev.langchain4j.model.embedding.request.EmbeddingInputType;
import dev.langchain4j.model.embedding.request.EmbeddingParameter;
import dev.langchain4j.model.embedding.request.EmbeddingRequest;
import dev.langchain4j.model.embedding.request.EmbeddingRequestParameters;
import dev.langchain4j.model.embedding.response.EmbeddingResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A provider's embedding model. Passages go out in batches and are sent again where that may help; a question has one
/// try, and waits for no passage. Whatever goes wrong is an [EmbeddingFailure].
final class RemoteEmbeddingModel implements EmbeddingModel {

    /// A text that is shorter is not what a provider finds too long.
    private static final int SHORTEST_CUT = 40;

    private static final String SAMPLE = "ready";

    private static final Logger log = LoggerFactory.getLogger(RemoteEmbeddingModel.class);

    private final EmbeddingProperties properties;
    private final ModelFamily family;
    private final TokenLimit limit;
    private final EmbeddingModel forPassages;
    private final EmbeddingModel forQuestions;
    private final Batches batches;
    private final Dimension dimension;
    private final Outage outage;
    private final Calls calls;

    private RemoteEmbeddingModel(EmbeddingProperties properties, TokenCounter tokens) {
        var models = new ProviderModels(properties);
        this.properties = properties;
        this.family = properties.family();
        this.limit = new TokenLimit(tokens, family.maxTokens());
        this.forPassages = models.waiting(properties.timeout());
        this.forQuestions = models.waiting(properties.questionTimeout());
        this.batches = new Batches(properties.batch(), properties.parallel());
        this.dimension = new Dimension(properties.model(), properties.dimension());
        this.outage = new Outage(
                properties.provider().word() + "/" + properties.model() + " at "
                        + Diagnosis.shown(properties.address()),
                properties.pause());
        this.calls = new Calls(
                new Diagnosis(properties, Clock.systemUTC()),
                outage,
                new Lateness(properties.pause()),
                properties.backoff());
    }

    static RemoteEmbeddingModel of(EmbeddingProperties properties, TokenCounter tokens) {
        return new RemoteEmbeddingModel(properties, tokens);
    }

    /// Has the log tell whether the model can be used. It may take its time: a model may have to be loaded first.
    void check() {
        try {
            calls.patiently(() -> ask(forPassages, List.of(SAMPLE)), 0, properties.timeout());
        } catch (EmbeddingFailure failure) {
            log.debug("Not ready at the start", failure);
            if (failure.kind() == Kind.REQUEST || failure.kind() == Kind.TOO_LONG) {
                outage.began(failure.ofSettings());
            }
        }
    }

    /// @return a name that differs wherever passages' vectors cannot be compared
    @Override
    public String modelName() {
        String name = properties.provider().word() + "/" + properties.model();
        return family.passagePrefix().isEmpty() ? name : name + " \"" + family.passagePrefix() + "\"";
    }

    @Override
    public int dimension() {
        if (dimension.length() == 0) {
            passages(List.of(SAMPLE));
        }
        return dimension.length();
    }

    @Override
    public Set<EmbeddingParameter<?>> supportedParameters() {
        return Set.of(EmbeddingRequestParameters.INPUT_TYPE);
    }

    @Override
    public EmbeddingResponse doEmbed(EmbeddingRequest request) {
        List<String> texts = request.inputs().stream().map(EmbeddingInput::text).toList();
        return EmbeddingResponse.builder()
                .embeddings(request.inputType() == EmbeddingInputType.QUERY ? questions(texts) : passages(texts))
                .build();
    }

    private List<Embedding> questions(List<String> texts) {
        List<String> prefixed = prefixed(family.queryPrefix(), texts);
        return calls.once(() -> ask(forQuestions, prefixed), properties.questionTimeout());
    }

    private List<Embedding> passages(List<String> texts) {
        return batches.embed(prefixed(family.passagePrefix(), texts), this::batch);
    }

    private List<String> prefixed(String prefix, List<String> texts) {
        return texts.stream().map(text -> limit.cut(prefix + text)).toList();
    }

    private List<Embedding> batch(List<String> texts) {
        try {
            return calls.patiently(() -> ask(forPassages, texts), properties.retries(), properties.timeout());
        } catch (EmbeddingFailure failure) {
            if (failure.kind() == Kind.TOO_LONG && isDivisible(texts)) {
                return divided(texts);
            }
            throw failure;
        }
    }

    private static boolean isDivisible(List<String> texts) {
        return texts.size() > 1 || texts.getFirst().length() > SHORTEST_CUT;
    }

    /// Half as many at a time, and half of one that is too long alone.
    private List<Embedding> divided(List<String> texts) {
        if (texts.size() == 1) {
            String text = texts.getFirst();
            return batch(List.of(TokenLimit.beginning(text, text.length() / 2)));
        }
        int middle = texts.size() / 2;
        var embeddings = new ArrayList<>(batch(texts.subList(0, middle)));
        embeddings.addAll(batch(texts.subList(middle, texts.size())));
        return embeddings;
    }

    private List<Embedding> ask(EmbeddingModel model, List<String> texts) {
        List<Embedding> embeddings =
                model.embedAll(texts.stream().map(TextSegment::from).toList()).content();
        List<Embedding> checked = dimension.checked(embeddings, texts.size());
        outage.ended(dimension.length());
        return checked;
    }
}
