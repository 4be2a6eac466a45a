package dev.docent.model.embedding;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// How models of one family were trained to have their texts.
///
/// @param queryPrefix what questions begin with
/// @param passagePrefix what passages begin with
/// @param maxTokens how much of a text they take
record ModelFamily(String queryPrefix, String passagePrefix, int maxTokens) {

    private static final String FOR_PASSAGES = "Represent this sentence for searching relevant passages: ";

    /// What most models take that are not known here.
    private static final ModelFamily UNKNOWN = new ModelFamily("", "", 512);

    private record Known(Pattern name, ModelFamily family) {}

    /// The first that fits counts. The figures are those of the models' cards; Ollama gives nomic-embed-text 2,048.
    private static final List<Known> ALL = List.of(
            known("e5-mistral|e5.*instruct", instructed(), "", 512),
            known("(^|[-/_])e5([-_]|$)", "query: ", "passage: ", 512),
            known("bge-m3|bge-multilingual", "", "", 8_192),
            known("bge-.*zh", "为这个句子生成表示以用于检索相关文章：", "", 512),
            known("bge-", FOR_PASSAGES, "", 512),
            known("nomic-embed-text", "search_query: ", "search_document: ", 2_048),
            known("mxbai-embed", FOR_PASSAGES, "", 512),
            known("arctic-embed.*(v2|2\\.0)|arctic-embed2", "query: ", "", 8_192),
            known("arctic-embed", FOR_PASSAGES, "", 512),
            known("embeddinggemma", "task: search result | query: ", "title: none | text: ", 2_048),
            known("qwen3-embedding", instructed(), "", 8_192),
            known("all-minilm", "", "", 256),
            known("text-embedding-", "", "", 8_191));

    private static Known known(String name, String queryPrefix, String passagePrefix, int maxTokens) {
        return new Known(Pattern.compile(name), new ModelFamily(queryPrefix, passagePrefix, maxTokens));
    }

    private static String instructed() {
        return "Instruct: Given a web search query, retrieve relevant passages that answer the query\nQuery: ";
    }

    /// @param model its name with a provider
    static ModelFamily of(String model) {
        String name = model.toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(known -> known.name().matcher(name).find())
                .map(Known::family)
                .findFirst()
                .orElse(UNKNOWN);
    }
}
