package dev.docent.state;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/// Tells a database that is damaged from one that cannot be opened for another reason.
final class StateDamage {

    private StateDamage() {}

    /// @return whether what lies there is of no use to anybody
    static boolean isOne(Throwable failure) {
        return causes(failure).anyMatch(cause -> switch (cause) {
            case SQLException sql -> sql.getErrorCode() == ErrorCode.FILE_CORRUPTED_1;
            case MVStoreException store -> store.getErrorCode() == DataUtils.ERROR_FILE_CORRUPT;
            default -> false;
        });
    }

    /// Nothing was kept in it yet.
    ///
    /// @return what is to be said of a database whose first tables were never finished
    static SQLException unfinished() {
        return new SQLException("Making its first tables broke off", null, ErrorCode.FILE_CORRUPTED_1);
    }

    static boolean isInUse(Throwable failure) {
        return causes(failure)
                .anyMatch(cause ->
                        cause instanceof SQLException sql && sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
