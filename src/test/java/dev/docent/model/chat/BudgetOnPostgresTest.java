package dev.docent.model.chat;

import dev.docent.state.TestState;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestState.OnPostgres.class)
final class BudgetOnPostgresTest extends BudgetTest {}
