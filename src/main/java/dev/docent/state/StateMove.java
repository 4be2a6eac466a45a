package dev.docent.state;

/// Carries what lies in the data folder's own database over to a PostgreSQL: keys, conversations, feedback, the
/// audit log and all else that is kept beside the index.
public interface StateMove {

    /// Carries all of it over or nothing. What lay in the data folder is left there under another name.
    ///
    /// @return how many rows there were
    /// @throws IllegalStateException if there is nothing to carry over, the settings name no PostgreSQL, or
    /// that one is in use already
    long perform();
}
