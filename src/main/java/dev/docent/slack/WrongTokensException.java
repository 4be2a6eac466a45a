package dev.docent.slack;

/// The tokens that are set can't be Slack's, or are not enough.
final class WrongTokensException extends IllegalStateException {

    WrongTokensException(String message) {
        super(message);
    }
}
