package dev.docent.prompt;

/// A template cannot be used as it is.
public final class BrokenTemplateException extends RuntimeException {

    /// @param problem what is wrong with it, in words
    BrokenTemplateException(String file, String problem) {
        super("Cannot use the prompt '" + file + "': " + problem);
    }
}
