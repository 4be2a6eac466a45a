package dev.docent.widget;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisitorTest {

    @Test
    void oneHouseholdIsOneVisitor() {
        assertThat(Visitor.of("2001:db8:1:2::1")).isEqualTo(Visitor.of("2001:db8:1:2:ffff::9"));
        assertThat(Visitor.of("2001:db8:1:2::1")).isNotEqualTo(Visitor.of("2001:db8:1:3::1"));
        assertThat(Visitor.of("203.0.113.7")).isNotEqualTo(Visitor.of("203.0.113.8"));
        assertThat(Visitor.of("unix socket")).isEqualTo("unix socket");
    }
}
