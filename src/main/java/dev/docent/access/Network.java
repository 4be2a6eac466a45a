package dev.docent.access;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/// Tells callers apart by their addresses. Of IPv6 the first half counts, for one household has all the rest.
public final class Network {

    private static final int NETWORK_BYTES = 8;

    private Network() {}

    /// @param address as the server gives it: no name
    /// @return the same for all addresses that one caller may have
    public static String of(String address) {
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
