package dev.docent.slack.call;

/// Counts calls.
@FunctionalInterface
public interface CallCounts {

    /// @param outcome `done`, `refused`, `put_off` or `lost`
    void count(String method, String outcome);
}
