package dev.docent.answer;

import dev.docent.answer.grounding.Grounding;
import dev.docent.chat.Chat;
import dev.docent.prompt.Prompts;
import dev.docent.reader.Reader;
import dev.docent.time.DateExpressions;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts the two ways to answer together.
@Configuration(proxyBeanMethods = false)
class AnswerConfiguration {

    @Bean
    Answerer answerer(
            AnswerProperties properties,
            GenerationProperties generation,
            Reader reader,
            Chat chat,
            Prompts prompts,
            Optional<Grounding> grounding) {
        return new ChoosingAnswerer(
                chat,
                new ExtractiveAnswerer(properties, reader),
                new GenerativeAnswerer(
                        chat, prompts, grounding.orElseGet(() -> (_, _, _, _) -> List.of()), generation),
                new AnswerWriter(new RelativeDates(new DateExpressions())),
                properties);
    }
}
