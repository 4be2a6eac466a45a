package dev.docent.slack.queue;

import dev.docent.state.TestState;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestState.OnPostgres.class)
final class DeedsOnPostgresTest extends DeedsTest {}
