package dev.docent.mcp;

/// An argument that is not as it must be.
final class ArgumentException extends RuntimeException {

    /// @param message what it must be, to be read after the argument's name
    ArgumentException(String argument, String message) {
        super(argument + " " + message + ".");
    }
}
