package dev.docent.model.embedding;

/// Where vectors come from.
enum Provider {
    /// A model within Docent.
    IN_PROCESS,
    /// OpenAI, or any server that speaks as it does.
    OPENAI,
    OLLAMA,
    /// Has none; named so that this can be said.
    ANTHROPIC;

    static final String NONE_OF_ANTHROPIC = "docent.embedding.provider: Anthropic has no embedding models. Choose"
            + " in-process, openai or ollama; docent.chat.provider may be anthropic all the same.";

    /// @return the word for it in the settings and in the names of models
    String word() {
        return switch (this) {
            case IN_PROCESS -> "in-process";
            case OPENAI -> "openai";
            case OLLAMA -> "ollama";
            case ANTHROPIC -> "anthropic";
        };
    }

    /// @return where it is reached if nothing else is said
    String usualAddress() {
        return switch (this) {
            case OPENAI -> "https://api.openai.com/v1";
            case OLLAMA -> "http://localhost:11434";
            case IN_PROCESS, ANTHROPIC -> "";
        };
    }
}
