package dev.docent.document.fetch;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/// Tells the addresses of the public internet from all others, by the special-purpose registries of IANA (RFC 6890).
final class PublicAddresses {

    private static final List<Network> NOT_PUBLIC = List.of(
            network("0.0.0.0/8"),
            network("10.0.0.0/8"),
            network("100.64.0.0/10"),
            network("127.0.0.0/8"),
            network("169.254.0.0/16"),
            network("172.16.0.0/12"),
            network("192.0.0.0/24"),
            network("192.0.2.0/24"),
            network("192.88.99.0/24"),
            network("192.168.0.0/16"),
            network("198.18.0.0/15"),
            network("198.51.100.0/24"),
            network("203.0.113.0/24"),
            network("224.0.0.0/3"));

    /// Of IPv6 only the global unicast addresses are public, less those that lead on to another network.
    private static final Network GLOBAL = network("2000::/3");

    private static final List<Network> LEADING_ON =
            List.of(network("2001::/23"), network("2001:db8::/32"), network("2002::/16"), network("3fff::/20"));

    /// @param length of its addresses in bytes
    /// @param prefix the bits that all its addresses share
    /// @param bits how many these are
    private record Network(int length, BigInteger prefix, int bits) {

        boolean holds(byte[] address) {
            return address.length == length && prefix(address, bits).equals(prefix);
        }

        static BigInteger prefix(byte[] address, int bits) {
            return new BigInteger(1, address).shiftRight(Byte.SIZE * address.length - bits);
        }
    }

    private PublicAddresses() {}

    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (bytes.length == 4) {
            return NOT_PUBLIC.stream().noneMatch(network -> network.holds(bytes));
        }
        return GLOBAL.holds(bytes) && LEADING_ON.stream().noneMatch(network -> network.holds(bytes));
    }

    private static Network network(String text) {
        String[] parts = text.split("/", 2);
        int bits = Integer.parseInt(parts[1]);
        try {
            byte[] first = InetAddress.getByName(parts[0]).getAddress();
            return new Network(first.length, Network.prefix(first, bits), bits);
        } catch (UnknownHostException neverForALiteral) {
            throw new IllegalArgumentException(neverForALiteral);
        }
    }
}
