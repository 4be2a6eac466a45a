package dev.docent.widget;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/// Tells visitors apart by their addresses. Of IPv6 the first half counts, for one household has all the rest.
final class Visitor {

    private static final int NETWORK_BYTES = 8;

    private Visitor() {}

    /// @param address as the server gives it: no name
    static String of(String address) {
        try {
            InetAddress known = InetAddress.ofLiteral(address);
            byte[] bytes = known.getAddress();
            return HexFormat.of()
                    .formatHex(known instanceof Inet6Address ? Arrays.copyOf(bytes, NETWORK_BYTES) : bytes);
        } catch (IllegalArgumentException noAddress) {
            return address;
        }
    }
}
