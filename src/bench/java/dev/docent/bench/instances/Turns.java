package dev.docent.bench.instances;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/// What an instance remembers of conversations.
final class Turns {

    private static final int NOT_FOUND = 404;

    private Turns() {}

    /// @return none of a conversation that is not remembered; empty if the instance cannot tell now
    static Optional<List<JsonNode>> of(UUID conversation, Instance instance) throws InterruptedException {
        return switch (instance.get("/api/v1/conversations/" + conversation)) {
            case Outcome.Answered(var body) ->
                Optional.of(body.path("turns").valueStream().toList());
            case Outcome.Refused(int status, var _) when status == NOT_FOUND -> Optional.of(List.of());
            case Outcome.Refused _, Outcome.Gone _, Outcome.Broken _ -> Optional.empty();
        };
    }
}
