package dev.docent.document.worker;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.function.SingletonSupplier;

/// Starts programs with a network of their own, in which there is nothing, where the system lets this process do so:
/// on many a Linux, in few containers. Elsewhere programs are started as they are.
final class NetworkNamespace {

    private static final Logger log = LoggerFactory.getLogger(NetworkNamespace.class);

    private static final List<String> PRIVILEGED = List.of("unshare", "--net", "--");

    /// To the administrator it would take the right to read the files of others.
    private static final List<String> OF_USERS = List.of("unshare", "--map-current-user", "--net", "--");

    private static final SingletonSupplier<List<String>> PREFIX = SingletonSupplier.of(NetworkNamespace::prefix);

    private static final int PATIENCE_SECONDS = 5;

    private NetworkNamespace() {}

    /// @return the command that runs this one without a network, if there is a way
    static List<String> without(List<String> command) {
        List<String> all = new ArrayList<>(PREFIX.obtain());
        all.addAll(command);
        return all;
    }

    private static List<String> prefix() {
        return Stream.of(PRIVILEGED, OF_USERS)
                .filter(way -> !way.equals(OF_USERS) || !"root".equals(System.getProperty("user.name")))
                .filter(NetworkNamespace::works)
                .findFirst()
                .orElseGet(NetworkNamespace::none);
    }

    private static List<String> none() {
        log.info("Readers of documents cannot be kept from the network here, as 'unshare' is missing or not allowed."
                + " They run without the service's keys all the same.");
        return List.of();
    }

    private static boolean works(List<String> way) {
        List<String> command = new ArrayList<>(way);
        command.add("true");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            process.destroyForcibly();
            return ended && process.exitValue() == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
