package dev.docent.terminal;

import dev.docent.index.IndexInUseException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Why a command could not do its work, in words for the person who called it.
record Failure(String message) {

    /// What Spring wraps around a failure says nothing to that person: the innermost one counts, unless one on the way
    /// was made to be read.
    static Failure of(Throwable thrown) {
        Throwable told = causes(thrown)
                .filter(IndexInUseException.class::isInstance)
                .findFirst()
                .or(() -> causes(thrown).reduce((_, inner) -> inner))
                .orElse(thrown);
        return new Failure(Optional.ofNullable(told.getMessage()).orElseGet(told::toString));
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause);
    }
}
