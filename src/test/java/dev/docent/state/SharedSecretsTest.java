package dev.docent.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedSecretsTest {

    @TempDir
    private Path folder;

    private StateDatabase open() {
        return TestState.in(folder.resolve("state"), Clock.systemUTC());
    }

    @Test
    void aSecretIsTheSameAfterARestartAndAnotherOneForSomethingElse() {
        Optional<String> made;
        try (StateDatabase state = open()) {
            made = new SharedSecrets(state).find("widget");
            assertThat(made.orElseThrow()).hasSizeGreaterThan(40);
            assertThat(new SharedSecrets(state).find("other")).isNotEqualTo(made);
        }
        try (StateDatabase state = open()) {
            assertThat(new SharedSecrets(state).find("widget")).isEqualTo(made);
        }
    }

    @Test
    void instancesThatBeginTogetherHaveTheSame() throws Exception {
        try (StateDatabase state = open();
                ExecutorService instances = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Optional<String>> instance = () -> new SharedSecrets(state).find("widget");
            List<Future<Optional<String>>> found =
                    instances.invokeAll(Stream.generate(() -> instance).limit(8).toList());

            Optional<String> first = found.getFirst().get();
            assertThat(first).isPresent();
            for (Future<Optional<String>> one : found) {
                assertThat(one.get()).isEqualTo(first);
            }
        }
    }
}
