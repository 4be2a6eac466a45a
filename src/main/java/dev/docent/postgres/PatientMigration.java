package dev.docent.postgres;

import java.sql.SQLException;
import java.time.Duration;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.dao.DataAccessResourceFailureException;

/// Lets a migration take its time: one that builds an index over what is there says nothing for long.
final class PatientMigration implements Callback {

    private static final Duration LONGEST = Duration.ofMinutes(15);

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_EACH_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            context.getConnection().setNetworkTimeout(Runnable::run, Math.toIntExact(LONGEST.toMillis()));
        } catch (SQLException failure) {
            throw new DataAccessResourceFailureException("The schema cannot be made", failure);
        }
    }

    @Override
    public String getCallbackName() {
        return "patience";
    }
}
