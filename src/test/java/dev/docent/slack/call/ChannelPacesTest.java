package dev.docent.slack.call;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChannelPacesTest {

    private final ChannelPaces paces = new ChannelPaces();

    @Test
    void aChannelTakesAMessageASecondWhateverIsSaidInOthers() {
        assertThat(paces.of("T1", "C1").tryConsume(1)).isTrue();
        assertThat(paces.of("T1", "C2").tryConsume(1)).isTrue();
        assertThat(paces.of("T2", "C1").tryConsume(1)).isTrue();

        assertThat(paces.of("T1", "C1").tryConsume(1)).isFalse();
    }

    @Test
    void channelsInWhichNothingIsSaidAnyMoreAreForgotten() {
        for (int i = 0; i < 12_000; i++) {
            boolean _ = paces.of("T1", "C" + i).tryConsume(1);
        }

        assertThat(paces.size()).isLessThanOrEqualTo(5_000);
        assertThat(paces.of("T1", "C11999").tryConsume(1)).isFalse();
    }
}
