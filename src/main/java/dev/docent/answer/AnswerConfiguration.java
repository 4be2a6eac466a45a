package dev.docent.answer;

import dev.docent.answer.grounding.Grounding;
import dev.docent.chat.Chat;
import dev.docent.document.Documents;
import dev.docent.prompt.Prompts;
import dev.docent.reader.Reader;
import dev.docent.time.DateExpressions;
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
            Documents documents,
            Chat chat,
            Prompts prompts,
            Grounding grounding) {
        return new ChoosingAnswerer(
                chat,
                new ExtractiveAnswerer(properties, reader, documents::text),
                new GenerativeAnswerer(chat, prompts, grounding, generation),
                new AnswerWriter(new RelativeDates(new DateExpressions())),
                properties);
    }
}
