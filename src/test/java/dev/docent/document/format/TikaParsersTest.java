package dev.docent.document.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.tika.parser.CompositeParser;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.external.CompositeExternalParser;
import org.apache.tika.parser.external.ExternalParser;
import org.apache.tika.parser.ocr.TesseractOCRParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Programs outside that a file could be handed to.
class TikaParsersTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "eng"})
    void noParserRunsAnotherProgramThanTheOneThatRecognisesText(String languages) throws Exception {
        var parsers =
                new TikaParsers(new ReadingSettings(1000, 1, 1, 1000, 10, List.of(), languages, Duration.ofSeconds(1)));

        parsers.parse((parser, _) -> {
            List<Parser> all = all(parser).toList();
            assertThat(all).hasSizeGreaterThan(20);
            assertThat(all).noneMatch(CompositeExternalParser.class::isInstance);
            assertThat(all).noneMatch(ExternalParser.class::isInstance);
            assertThat(all.stream().anyMatch(TesseractOCRParser.class::isInstance))
                    .isEqualTo(!languages.isEmpty());
        });
    }

    private static Stream<Parser> all(Parser parser) {
        return parser instanceof CompositeParser several
                ? Stream.concat(
                        Stream.of(parser),
                        several.getAllComponentParsers().stream().flatMap(TikaParsersTest::all))
                : Stream.of(parser);
    }
}
