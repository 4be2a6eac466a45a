package dev.docent.state;

import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestState.OnPostgres.class)
final class SharedSecretsOnPostgresTest extends SharedSecretsTest {}
