package dev.docent.ingestion;

import dev.docent.state.TestState;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestState.OnPostgres.class)
final class KnownFilesOnPostgresTest extends KnownFilesTest {}
