package dev.docent.api.access;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.docent.access.Key;
import dev.docent.access.Keys;
import dev.docent.access.NewKey;
import dev.docent.access.Quota;
import dev.docent.access.Rate;
import dev.docent.access.Role;
import dev.docent.access.Scope;
import dev.docent.api.guard.Audited;
import dev.docent.api.problem.Problem;
import dev.docent.api.problem.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Makes, lists and revokes keys.
@Tag(name = "Access")
@RestController
@RequestMapping("/api/v1/keys")
final class KeyController {

    private final Keys keys;

    KeyController(Keys keys) {
        this.keys = keys;
    }

    /// A key that is to be made.
    @Schema(name = "NewKey")
    record KeyRequest(
            @Schema(description = "Says to people what it is for.", example = "Newsroom")
            @NotBlank(message = "must say what the key is for") String name,

            @Schema(description = "Of ask, ingest, admin and metrics.", example = "[\"ask\"]")
            @NotEmpty(message = "must name a role: ask, ingest, admin or metrics") List<String> roles,

            @Schema(description = "What it may see: everything if it is not given, and with `*`.")
            Optional<List<@NotBlank(message = "must name a collection") String>> collections,

            @Schema(description = "How often it may be used.", example = "60/minute")
            Optional<String> rate,

            @Schema(description = "How many tokens of the chat model it may use in a day.")
            Optional<Long> tokensPerDay,

            @Schema(description = "How much money its use of the chat model may come to in a day.")
            Optional<BigDecimal> moneyPerDay) {

        NewKey key() {
            return new NewKey(
                    name,
                    checked("roles", () -> roles.stream().map(Role::named).collect(toUnmodifiableSet())),
                    checked("collections", () -> collections.map(Scope::chosen).orElseGet(Scope::everything)),
                    quota());
        }

        private Quota quota() {
            Optional<Rate> often = checked("rate", () -> rate.map(Rate::valueOf));
            Quota tokens = checked("tokensPerDay", () -> new Quota(often, tokensPerDay, Optional.empty()));
            return checked("moneyPerDay", () -> new Quota(often, tokens.tokensPerDay(), moneyPerDay));
        }

        private static <T> T checked(String field, Supplier<T> value) {
            try {
                return value.get();
            } catch (IllegalArgumentException wrong) {
                throw ProblemException.invalid(field, "is not right: " + wrong.getMessage());
            }
        }
    }

    /// A key, without what opens.
    @Schema(name = "Key")
    record KeyResponse(
            String id,
            String name,
            List<String> roles,

            @Schema(description = "What it may see; not there for everything.")
            Optional<List<String>> collections,

            Optional<String> rate,
            Optional<Long> tokensPerDay,
            Optional<BigDecimal> moneyPerDay,
            Instant madeAt,

            @Schema(description = "Since when it opens nothing.")
            Optional<Instant> revokedAt) {

        static KeyResponse of(Key key) {
            return new KeyResponse(
                    key.id(),
                    key.name(),
                    key.roles().stream().map(Role::label).sorted().toList(),
                    CallerController.names(key.scope()),
                    key.quota().rate().map(Rate::toString),
                    key.quota().tokensPerDay(),
                    key.quota().moneyPerDay(),
                    key.madeAt(),
                    key.revokedAt());
        }
    }

    /// All keys that were ever made.
    @Schema(name = "Keys")
    record KeysResponse(List<KeyResponse> keys) {}

    /// A key with what opens.
    @Schema(name = "MadeKey")
    record MadeResponse(
            KeyResponse key,

            @Schema(description = "What opens. It is shown this once.")
            String secret) {}

    @Operation(operationId = "listKeys", summary = "List the keys", description = "All that were ever made.")
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    KeysResponse list() {
        return new KeysResponse(keys.all().stream().map(KeyResponse::of).toList());
    }

    @Operation(
            operationId = "createKey",
            summary = "Make a key",
            description = "From the first one on, the service needs keys. What opens is shown this once.")
    @ApiResponse(responseCode = "201")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<MadeResponse> make(@Valid @RequestBody KeyRequest request, HttpServletRequest call) {
        try {
            Keys.Made made = keys.make(KeyRequest.checked("name", request::key));
            Audited.target(made.key().id() + " " + made.key().inWords(), call);
            return ResponseEntity.status(HttpStatus.CREATED)
                    .body(new MadeResponse(KeyResponse.of(made.key()), made.secret()));
        } catch (Keys.UnpricedException unpriced) {
            throw ProblemException.invalid("moneyPerDay", "cannot be kept to: " + unpriced.getMessage());
        } catch (Keys.KeysUnwritableException unwritable) {
            throw unavailable(unwritable);
        }
    }

    @Operation(
            operationId = "revokeKey",
            summary = "Revoke a key",
            description =
                    "It opens nothing from then on, and stays in the list. Streams that it opened end within seconds.")
    @ApiResponse(responseCode = "204")
    @DeleteMapping("/{id}")
    ResponseEntity<Void> revoke(@PathVariable String id) {
        try {
            if (!keys.revoke(id)) {
                throw new ProblemException(Problem.NOT_FOUND, "No key in use has the id '" + id + "'.");
            }
        } catch (Keys.KeysUnwritableException unwritable) {
            throw unavailable(unwritable);
        }
        return ResponseEntity.noContent().build();
    }

    private static ProblemException unavailable(Keys.KeysUnwritableException unwritable) {
        return new ProblemException(Problem.UNAVAILABLE, String.valueOf(unwritable.getMessage()));
    }
}
