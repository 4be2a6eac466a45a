package dev.docent.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// People sign in elsewhere, and their groups say what they may see here.
class TokensOfAnIssuerTest extends GuardedService {

    private int status(String token) throws Exception {
        return call("GET", "/api/v1/documents", "", token).statusCode();
    }

    @Test
    void aGroupSaysWhatSomebodyMaySee() throws Exception {
        String cook = ISSUER.token("ann", "cooks", "a group that nobody knows here");

        JsonNode caller = get("/api/v1/caller", cook);

        assertThat(caller.path("id").asString()).isEqualTo("user:ann");
        assertThat(caller.path("roles")).extracting(JsonNode::asString).containsExactly("ask", "ingest");
        assertThat(caller.path("collections")).extracting(JsonNode::asString).containsExactly("canteen");
        assertThat(texts(get("/api/v1/documents", cook).path("documents"), "file"))
                .containsExactly("canteen/hours.md");
    }

    @Test
    void aRoleInOneCollectionIsNoneInAnother() throws Exception {
        String both = ISSUER.token("ben", "cooks", "mayor");
        String upload = "{\"url\": \"https://example.org/a\", \"collection\": \"town\"}";

        assertThat(ask("Who opened the Heron Bridge?", both).path("shortAnswer").asString())
                .contains("Vale");
        assertThat(get("/api/v1/ingestions/latest", both).path("total").asInt()).isOne();
        assertThat(call("POST", "/api/v1/documents", upload, both).statusCode()).isEqualTo(403);
        assertThat(call("DELETE", "/api/v1/documents/" + document("town"), "", both)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aTokenHasToBeGoodInEveryWay() throws Exception {
        Date past = Date.from(Instant.now().minusSeconds(600));
        List<String> bad = List.of(
                ISSUER.forged("ann", "cooks"),
                ISSUER.sign(ISSUER.claims("ann", "cooks").audience("another").build()),
                ISSUER.sign(ISSUER.claims("ann", "cooks")
                        .issuer("https://evil.example")
                        .build()),
                ISSUER.sign(ISSUER.claims("ann", "cooks").expirationTime(past).build()),
                ISSUER.sign(ISSUER.claims("ann", "cooks").expirationTime(null).build()),
                ISSUER.sign(ISSUER.claims("ann", "cooks")
                        .notBeforeTime(Date.from(Instant.now().plusSeconds(600)))
                        .build()),
                ISSUER.token("ann", "cooks").replaceFirst("^[^.]*", "eyJhbGciOiJub25lIn0"),
                "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhbm4ifQ.",
                "not.a.token");

        for (String token : bad) {
            assertThat(status(token)).as(token).isEqualTo(401);
        }
        assertThat(status(ISSUER.token("ann", "cooks"))).isEqualTo(200);
        assertThat(status(ISSUER.token("ann"))).isEqualTo(403);
    }

    @Test
    void theIssuersKeysAreKept() throws Exception {
        status(ISSUER.token("ann", "cooks"));
        int fetched = ISSUER.fetched.get();

        for (int i = 0; i < 5; i++) {
            assertThat(status(ISSUER.token("ann", "cooks"))).isEqualTo(200);
        }

        assertThat(ISSUER.fetched.get()).isEqualTo(fetched);
    }

    @Test
    void keysGoOnBeingGoodBesideTokens() throws Exception {
        assertThat(status(key(Set.of(Role.ASK), "canteen"))).isEqualTo(200);
    }
}
