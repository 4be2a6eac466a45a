package dev.docent.api.stream;

import java.util.List;
import org.springframework.http.MediaType;

/// What a caller would like to receive.
public final class Accepted {

    private Accepted() {}

    /// @param accept an `Accept` header; may be empty
    /// @return whether events are asked for by name, and JSON is not liked better
    public static boolean events(String accept) {
        List<MediaType> types = MediaType.parseMediaTypes(accept);
        return quality(types, MediaType.TEXT_EVENT_STREAM) > 0
                && quality(types, MediaType.TEXT_EVENT_STREAM) >= quality(types, MediaType.APPLICATION_JSON);
    }

    private static double quality(List<MediaType> types, MediaType wanted) {
        return types.stream()
                .filter(wanted::equalsTypeAndSubtype)
                .mapToDouble(MediaType::getQualityValue)
                .findFirst()
                .orElse(0);
    }
}
