package dev.docent.document.worker;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts the reading of files together.
@Configuration(proxyBeanMethods = false)
class ReadingConfiguration {

    @Bean
    IsolatedDocumentReader documentReader(ReadingProperties properties, @Value("${docent.data}") Path data) {
        return new IsolatedDocumentReader(properties, new TemporaryFolder(data.resolve("reading")));
    }
}
