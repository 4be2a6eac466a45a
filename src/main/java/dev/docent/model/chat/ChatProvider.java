package dev.docent.model.chat;

/// Who runs the chat model.
enum ChatProvider {
    /// Nobody: answers are put together without one.
    NONE(""),
    /// OpenAI, or any server that is spoken to like OpenAI's.
    OPENAI("https://api.openai.com/v1"),
    /// Where it runs is said by a setting of its own.
    OLLAMA(""),
    ANTHROPIC("https://api.anthropic.com/v1");

    private final String usualUrl;

    ChatProvider(String usualUrl) {
        this.usualUrl = usualUrl;
    }

    /// @return where it is reached unless said otherwise
    String usualUrl() {
        return usualUrl;
    }
}
