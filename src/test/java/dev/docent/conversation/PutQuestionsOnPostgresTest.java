package dev.docent.conversation;

import dev.docent.state.TestState;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestState.OnPostgres.class)
final class PutQuestionsOnPostgresTest extends PutQuestionsTest {}
