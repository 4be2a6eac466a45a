package dev.docent.state;

import javax.sql.DataSource;

/// A database that holds the state.
sealed interface StatePlace extends AutoCloseable permits StateFolder, StateServer {

    /// @return connections to it
    DataSource source();

    /// Makes the schema what it has to be, once the database can be reached.
    ///
    /// @throws org.springframework.dao.DataAccessException if it cannot
    void prepare();

    /// @return whether other processes may use it at the same time
    boolean isShared();

    @Override
    void close();
}
