package dev.docent.index.opensearch;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/// The parameters of an address.
final class Parameters {

    private Parameters() {}

    /// @param query as it stands after the question mark, without anything to decode
    static Map<String, String> of(String query) {
        return Arrays.stream(query.split("&", -1))
                .map(parameter -> parameter.split("=", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }
}
