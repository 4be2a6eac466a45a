package dev.docent.access;

import java.util.Optional;

/// Tells callers apart by their keys.
public interface Access {

    /// @return whether callers need a key
    boolean isGuarded();

    /// @param key what the caller gave, if anything: an API key or a token of the issuer
    Admission admit(Optional<String> key);
}
