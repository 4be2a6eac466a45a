package dev.docent.terminal;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.docent.access.Key;
import dev.docent.access.Keys;
import dev.docent.access.NewKey;
import dev.docent.access.Quota;
import dev.docent.access.Rate;
import dev.docent.access.Role;
import dev.docent.access.Scope;
import dev.docent.document.Collection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The keys of a service that is running, which alone may write its state.
final class RemoteKeys implements Keys {

    private static final String PATH = "/api/v1/keys";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final RunningService service;

    RemoteKeys(RunningService service) {
        this.service = service;
    }

    @Override
    public Made make(NewKey key) {
        ObjectNode body = JSON.createObjectNode().put("name", key.name());
        key.roles().forEach(role -> body.withArray("roles").add(role.label()));
        if (key.scope() instanceof Scope.Only(var collections)) {
            collections.stream().map(Collection::name).forEach(body.withArray("collections")::add);
        }
        key.quota().rate().ifPresent(rate -> body.put("rate", rate.toString()));
        key.quota().tokensPerDay().ifPresent(tokens -> body.put("tokensPerDay", tokens));
        key.quota().moneyPerDay().ifPresent(money -> body.put("moneyPerDay", money));
        JsonNode made = call("POST", PATH, body.toString());
        return new Made(key(made.path("key")), made.path("secret").asString());
    }

    @Override
    public List<Key> all() {
        return call("GET", PATH, "")
                .path("keys")
                .valueStream()
                .map(RemoteKeys::key)
                .toList();
    }

    @Override
    public Optional<Key> find(String id) {
        return all().stream().filter(key -> key.id().equals(id)).findFirst();
    }

    @Override
    public boolean revoke(String id) {
        if (find(id).filter(key -> key.revokedAt().isEmpty()).isEmpty()) {
            return false;
        }
        call("DELETE", PATH + "/" + id, "");
        return true;
    }

    private JsonNode call(String method, String path, String body) {
        String said = service.call(method, path, body)
                .orElseThrow(() -> new IllegalStateException("Nobody listens at " + service.address()));
        return said.isBlank() ? JSON.createObjectNode() : JSON.readTree(said);
    }

    private static Key key(JsonNode key) {
        return new Key(
                key.path("id").asString(),
                key.path("name").asString(),
                key.path("roles")
                        .valueStream()
                        .map(JsonNode::asString)
                        .map(Role::named)
                        .collect(toUnmodifiableSet()),
                Scope.named(key.path("collections")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList()),
                new Quota(
                        text(key, "rate").map(Rate::valueOf),
                        known(key, "tokensPerDay").map(JsonNode::asLong),
                        known(key, "moneyPerDay").map(JsonNode::decimalValue)),
                Instant.parse(key.path("madeAt").asString()),
                text(key, "revokedAt").map(Instant::parse));
    }

    private static Optional<String> text(JsonNode key, String field) {
        return known(key, field).map(JsonNode::asString);
    }

    private static Optional<JsonNode> known(JsonNode key, String field) {
        return Optional.of(key.path(field)).filter(value -> !value.isNull() && !value.isMissingNode());
    }
}
