package dev.docent.access;

import dev.docent.state.TestState;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestState.OnPostgres.class)
final class KeysOnPostgresTest extends KeysTest {}
