package dev.docent.terminal;

/// Arguments that make no sense.
final class UsageException extends RuntimeException {

    UsageException(String message) {
        super(message);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
