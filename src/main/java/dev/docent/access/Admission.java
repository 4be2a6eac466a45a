package dev.docent.access;

/// What comes of asking to be let in.
public sealed interface Admission {

    /// Somebody who may do what their grants say.
    record Known(Caller caller) implements Admission {}

    /// No key was given, and one is needed for most things.
    record Unnamed() implements Admission {}

    /// A key was given that opens nothing: it is unknown, revoked or over.
    record Refused() implements Admission {}

    /// Nobody can say now whether a key is needed, or whether this one is good.
    record Unsure() implements Admission {}
}
