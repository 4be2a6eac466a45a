package dev.docent.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// How often a key may be used.
class RateOfAKeyTest extends GuardedService {

    private String keyWith(String rate) {
        var quota = new Quota(Optional.of(Rate.valueOf(rate)), Optional.empty(), Optional.empty());
        return keys.make(new NewKey("Now and then", Set.of(Role.ASK), Scope.everything(), quota))
                .secret();
    }

    @Test
    void aKeyThatIsUsedTooOftenIsToldWhenToComeBackAndNoOtherOneIs() throws Exception {
        String seldom = keyWith("2/minute");

        for (int i = 0; i < 2; i++) {
            assertThat(call("GET", "/api/v1/collections", "", seldom).statusCode())
                    .isEqualTo(200);
        }
        HttpResponse<String> refused = call("GET", "/api/v1/collections", "", seldom);

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).contains("urn:docent:problem:limit-reached");
        assertThat(Integer.parseInt(refused.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 30);
        assertThat(call("GET", "/api/v1/collections", "", keyWith("2/minute")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aListOfNoCollectionsMakesNoKey() throws Exception {
        String body = "{\"name\": \"Empty\", \"roles\": [\"ask\"], \"collections\": []}";

        HttpResponse<String> refused = call("POST", "/api/v1/keys", body, everything());

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("collections", "* is all of them");
    }

    @Test
    void aStarIsAllCollections() throws Exception {
        String body = "{\"name\": \"All\", \"roles\": [\"ask\"], \"collections\": [\"*\"]}";

        HttpResponse<String> made = call("POST", "/api/v1/keys", body, everything());

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(JSON.readTree(made.body()).at("/key/collections").isNull()).isTrue();
    }
}
