package dev.docent.document;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Decides where uploads are kept.
@Configuration(proxyBeanMethods = false)
class UploadConfiguration {

    /// No upload arrives for so long.
    private static final Duration AT_WORK = Duration.ofDays(1);

    /// @param store is there if the settings name one
    @Bean
    KeptUploads uploads(
            @Value("${docent.data}") Path data, DocumentProperties properties, ObjectProvider<OriginalsStore> store)
            throws IOException {
        KeptUploads uploads = opened(data, properties, Optional.ofNullable(store.getIfAvailable()));
        new UploadFiles(data).deleteAbandoned(Clock.systemUTC().instant().minus(AT_WORK));
        return uploads;
    }

    private static KeptUploads opened(Path data, DocumentProperties properties, Optional<OriginalsStore> shared)
            throws IOException {
        new UploadFiles(data).bringIn();
        if (shared.isPresent()) {
            return new SharedUploads(data, properties, shared.get());
        }
        var folder = new UploadFolder(data, properties);
        MirrorMark.remove(folder.files().path());
        return folder;
    }
}
