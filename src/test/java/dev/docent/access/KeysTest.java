package dev.docent.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docent.SettableClock;
import dev.docent.access.audit.StoredAudit;
import dev.docent.access.key.StoredKeys;
import dev.docent.state.StateDatabase;
import dev.docent.state.StateUnavailableException;
import dev.docent.state.TestState;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysTest {

    private static final NewKey NEWSROOM = new NewKey(
            "Newsroom",
            Set.of(Role.ASK, Role.INGEST),
            Scope.named(List.of("town", "canteen")),
            new Quota(
                    Optional.of(Rate.valueOf("60/minute")), Optional.of(5_000L), Optional.of(new BigDecimal("2.50"))));

    @TempDir
    private Path folder;

    private final SettableClock clock = SettableClock.at("2026-01-05T10:00:00Z");
    private StateDatabase state;
    private StoredKeys keys;
    private Access access;

    @BeforeEach
    void open() {
        open("state", folder, true);
    }

    private void open(String place, Path data, boolean mayBeOpen) {
        state = TestState.in(folder.resolve(place), clock);
        KeysNeeded needed = KeysNeeded.in(data);
        keys = new StoredKeys(state, _ -> {}, needed::say, clock);
        var settings = new AccessProperties(
                false,
                Rate.valueOf("600/minute"),
                new AccessProperties.Oidc("", "", "groups", Map.of()),
                new AccessProperties.AuditLog(Duration.ofDays(180), false));
        access = new ConfiguredAccess(keys, Optional.empty(), new LocalKey(), needed, settings, mayBeOpen);
    }

    @AfterEach
    void close() {
        state.close();
    }

    @Test
    void aKeyOpensWhatItWasMadeFor() {
        Keys.Made made = keys.make(NEWSROOM);

        Admission admission = access.admit(Optional.of(made.secret()));

        Caller caller = ((Admission.Known) admission).caller();
        assertThat(caller.id()).isEqualTo(made.key().id());
        assertThat(caller.has(Role.ASK)).isTrue();
        assertThat(caller.has(Role.ADMIN)).isFalse();
        assertThat(caller.scope()).isEqualTo(NEWSROOM.scope());
        assertThat(caller.quota().rate()).hasValue(Rate.valueOf("60/minute"));
        assertThat(caller.quota().tokensPerDay()).hasValue(5_000L);
        assertThat(caller.quota().moneyPerDay().orElseThrow()).isEqualByComparingTo("2.5");
        assertThat(keys.all()).containsExactly(keys.find(made.key().id()).orElseThrow());
    }

    @Test
    void withoutAnyKeyEverybodyIsLetInAndWithTheFirstNobodyElseIs() {
        assertThat(access.isGuarded()).isFalse();
        assertThat(access.admit(Optional.empty())).isEqualTo(new Admission.Known(Caller.ANONYMOUS));

        keys.make(NEWSROOM);

        assertThat(access.isGuarded()).isTrue();
        assertThat(access.admit(Optional.empty())).isEqualTo(new Admission.Unnamed());
        assertThat(access.admit(Optional.of("docent_other"))).isEqualTo(new Admission.Refused());
    }

    @Test
    void aRevokedKeyOpensNothingAndStillKeepsTheDoorShut() {
        Keys.Made made = keys.make(NEWSROOM);

        assertThat(keys.revoke(made.key().id())).isTrue();

        assertThat(access.admit(Optional.of(made.secret()))).isEqualTo(new Admission.Refused());
        assertThat(access.isGuarded()).isTrue();
        assertThat(keys.revoke(made.key().id())).isFalse();
        assertThat(keys.all().getFirst().revokedAt()).isPresent();
    }

    @Test
    void whatOpensIsNotKept() throws IOException {
        String secret = keys.make(NEWSROOM).secret();
        state.close();

        try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
            assertThat(files)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                            .doesNotContain(secret)
                            .doesNotContain(secret.substring("docent_".length())));
        }
        open();
    }

    @Test
    void aServiceThatLostItsStateStaysClosed() {
        keys.make(NEWSROOM);
        state.close();

        open("an empty state", folder, true);

        assertThat(keys.all()).isEmpty();
        assertThat(access.isGuarded()).isTrue();
        assertThat(access.admit(Optional.empty())).isEqualTo(new Admission.Unnamed());
    }

    @Test
    void aFirstKeyThatCouldNotBeKeptClosesNothing() {
        state.close();
        assertThatThrownBy(() -> keys.make(NEWSROOM)).isInstanceOf(Keys.KeysUnwritableException.class);

        open();

        assertThat(keys.all()).isEmpty();
        assertThat(access.admit(Optional.empty())).isEqualTo(new Admission.Known(Caller.ANONYMOUS));
    }

    @Test
    void aServiceThatOthersReachIsNotOpenedByAStateWithoutKeys() {
        state.close();

        open("state", folder, false);

        assertThat(access.isGuarded()).isTrue();
        assertThat(access.admit(Optional.empty())).isEqualTo(new Admission.Unnamed());
        assertThat(access.admit(Optional.of("anything"))).isEqualTo(new Admission.Refused());
    }

    @Test
    void anInstanceThatSawTheKeysOfAnotherStaysClosedWhenTheirStateIsLost() {
        keys.make(NEWSROOM);
        state.close();
        Path data = folder.resolve("another instance");

        open("state", data, true);
        assertThat(access.admit(Optional.empty())).isEqualTo(new Admission.Unnamed());
        state.close();
        open("an empty state", data, true);

        assertThat(keys.all()).isEmpty();
        assertThat(access.admit(Optional.empty())).isEqualTo(new Admission.Unnamed());
    }

    @Test
    void whereKeysCannotBeReadNobodyIsLetIn() {
        String secret = keys.make(NEWSROOM).secret();
        state.close();

        assertThat(access.isGuarded()).isTrue();
        assertThat(access.admit(Optional.of(secret))).isEqualTo(new Admission.Unsure());
        assertThat(access.admit(Optional.empty())).isEqualTo(new Admission.Unnamed());
        assertThatThrownBy(keys::all).isInstanceOf(StateUnavailableException.class);
        assertThatThrownBy(() -> audit().newest(Optional.empty(), OptionalLong.empty(), 10))
                .isInstanceOf(StateUnavailableException.class);
        open();
    }

    private StoredAudit audit() {
        return new StoredAudit(state, false, Duration.ofDays(180), clock);
    }

    @Test
    void theAuditLogForgetsWhatIsOlderThanItIsToBeKept() {
        StoredAudit audit = audit();
        clock.set("2026-01-01T00:00:00Z");
        audit.record("keys.create", "", "201");
        clock.set("2026-06-29T00:00:00Z");
        audit.record("keys.revoke", "", "204");

        audit.forgetOld();
        assertThat(actions(audit)).containsExactly("keys.revoke", "keys.create");

        clock.set("2026-07-01T00:00:00Z");
        audit.forgetOld();
        assertThat(actions(audit)).containsExactly("keys.revoke");
    }

    @Test
    void whoReadsOnInTheAuditLogMissesNothingThatWasDoneAtTheSameTime() {
        StoredAudit audit = audit();
        for (int i = 0; i < 5; i++) {
            audit.record("ask", "answer " + i, "answered");
        }

        List<String> read = new ArrayList<>();
        OptionalLong last = OptionalLong.empty();
        for (int page = 0; page < 3; page++) {
            List<Audit.Entry> entries = audit.newest(Optional.empty(), last, 2);
            entries.forEach(entry -> read.add(entry.target()));
            last = OptionalLong.of(entries.getLast().number());
        }

        assertThat(read).containsExactly("answer 4", "answer 3", "answer 2", "answer 1", "answer 0");
    }

    private static List<String> actions(StoredAudit audit) {
        return audit.newest(Optional.empty(), OptionalLong.empty(), 10).stream()
                .map(Audit.Entry::action)
                .toList();
    }
}
