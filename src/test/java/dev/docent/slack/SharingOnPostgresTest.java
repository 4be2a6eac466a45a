package dev.docent.slack;

import dev.docent.state.TestState;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestState.OnPostgres.class)
final class SharingOnPostgresTest extends SharingTest {}
