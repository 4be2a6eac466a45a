package dev.docent.model.embedding;

import static org.assertj.core.api.Assertions.catchThrowable;

import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/// What a failure says.
final class Failing {

    private Failing() {}

    static String of(ThrowingCallable call) {
        Throwable failure = catchThrowable(call);
        Assertions.assertThat(failure).isInstanceOf(EmbeddingFailure.class);
        return String.valueOf(failure.getMessage());
    }
}
