package dev.docent.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.springframework.core.env.Environment;

/// From where the service can be reached.
///
/// @param address that it listens on
record Reach(String address) {

    static Reach of(Environment environment) {
        return new Reach(Optional.ofNullable(environment.getProperty("server.address"))
                .filter(text -> !text.isBlank())
                .orElse("0.0.0.0"));
    }

    /// @return whether only this machine reaches it
    boolean isLocal() {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
