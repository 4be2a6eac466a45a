package dev.docent.terminal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What a person at the terminal is shown of an answer; the names are those of the REST interface.
record ShownAnswer(String status, String answer, List<Source> citations, List<ShownDate> dates, List<Source> related) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /// A quote with where it stands.
    record Source(
            int n,
            String file,
            String title,
            Optional<String> publishedAt,
            OptionalInt page,
            Optional<String> heading,
            String quote) {}

    /// A date said in relative words.
    record ShownDate(String text, String resolved, String from, int citation) {}

    /// @param json the body of `POST /api/v1/ask`
    static ShownAnswer read(String json) {
        return JSON.readValue(json, ShownAnswer.class);
    }
}
