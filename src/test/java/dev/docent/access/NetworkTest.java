package dev.docent.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NetworkTest {

    @Test
    void oneHouseholdIsOneVisitor() {
        assertThat(Network.of("2001:db8:1:2::1")).isEqualTo(Network.of("2001:db8:1:2:ffff::9"));
        assertThat(Network.of("2001:db8:1:2::1")).isNotEqualTo(Network.of("2001:db8:1:3::1"));
        assertThat(Network.of("203.0.113.7")).isNotEqualTo(Network.of("203.0.113.8"));
        assertThat(Network.of("unix socket")).isEqualTo("unix socket");
    }
}
