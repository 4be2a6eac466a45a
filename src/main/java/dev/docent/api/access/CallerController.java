package dev.docent.api.access;

import dev.docent.access.Access;
import dev.docent.access.Caller;
import dev.docent.access.Role;
import dev.docent.access.Scope;
import dev.docent.document.Collection;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Tells callers what they may do.
@Tag(name = "Access")
@RestController
final class CallerController {

    private final Access access;

    CallerController(Access access) {
        this.access = access;
    }

    /// Who is calling.
    @Schema(name = "Caller")
    record CallerResponse(
            @Schema(description = "What the audit log calls the caller.")
            String id,

            @Schema(description = "Whether the service needs keys at all.")
            boolean guarded,

            @Schema(description = "Of ask, ingest, admin and metrics.")
            List<String> roles,

            @Schema(description = "Which collections the caller sees; not there for all of them.")
            Optional<List<String>> collections) {}

    @Operation(
            operationId = "getCaller",
            summary = "See who you are to the service",
            description = "What the key that comes with the call is good for.")
    @GetMapping(path = "/api/v1/caller", produces = MediaType.APPLICATION_JSON_VALUE)
    CallerResponse get() {
        Caller caller = Caller.current();
        return new CallerResponse(
                caller.id(),
                access.isGuarded(),
                Arrays.stream(Role.values())
                        .filter(caller::has)
                        .map(Role::label)
                        .toList(),
                names(caller.scope()));
    }

    static Optional<List<String>> names(Scope scope) {
        return switch (scope) {
            case Scope.Everything _ -> Optional.empty();
            case Scope.Only(var collections) ->
                Optional.of(collections.stream().map(Collection::name).sorted().toList());
        };
    }
}
