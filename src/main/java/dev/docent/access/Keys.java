package dev.docent.access;

import java.util.List;
import java.util.Optional;

/// The API keys. Of what opens only a hash is kept.
public interface Keys {

    /// A key with what opens, which is never shown again.
    record Made(Key key, String secret) {}

    /// @throws KeysUnwritableException if it could not be kept
    /// @throws UnpricedException if it is to have a budget of money, and nobody knows what the chat model costs
    Made make(NewKey key);

    /// @return all that were ever made, oldest first
    /// @throws RuntimeException if they cannot be read
    List<Key> all();

    Optional<Key> find(String id);

    /// Takes effect at once; what streams to whoever has it ends within seconds.
    ///
    /// @return whether there was such a key in use
    /// @throws KeysUnwritableException if that could not be kept
    boolean revoke(String id);

    /// A budget of money could not be kept to.
    final class UnpricedException extends RuntimeException {
        public UnpricedException() {
            super(
                    "A budget of money needs docent.chat.budget.price.input and .output, so that it is known what the chat"
                            + " model costs. A budget of tokens does not.");
        }
    }

    /// Keys cannot be kept now.
    final class KeysUnwritableException extends RuntimeException {
        public KeysUnwritableException() {
            super("The keys cannot be written now; try again later.");
        }
    }
}
