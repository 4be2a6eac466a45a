package dev.docent.slack;

import dev.docent.state.TestState;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestState.OnSharedPostgres.class)
final class SharingOnPostgresTest extends SharingTest {}
