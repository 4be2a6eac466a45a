package dev.docent.bench;

import java.util.stream.Stream;

/// A chat model that a benchmark stands up behind OpenAI's interface.
final class LocalModel {

    private LocalModel() {}

    /// @param url where its interface begins
    /// @return what the service is told of it, and more
    static String[] settings(String url, String... more) {
        Stream<String> own = Stream.of(
                "--docent.chat.provider=openai",
                "--docent.chat.base-url=" + url,
                "--docent.chat.model=local",
                "--docent.chat.api-key=none",
                "--docent.chat.check-at-start=false");
        return Stream.concat(own, Stream.of(more)).toArray(String[]::new);
    }
}
