package dev.docent.api.openai;

import dev.docent.api.Links;
import java.time.Instant;
import java.util.UUID;

/// A completion under way.
///
/// @param created seconds since 1970
record Completion(String id, long created, String model, Links links) {

    static Completion begin(Instant now, Model model, Links links) {
        String id = "chatcmpl-" + UUID.randomUUID().toString().replace("-", "");
        return new Completion(id, now.getEpochSecond(), model.id(), links);
    }
}
