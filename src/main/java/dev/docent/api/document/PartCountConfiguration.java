package dev.docent.api.document;

import org.apache.catalina.connector.Connector;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Lets the web server take as many files at a time as the settings allow.
@Configuration(proxyBeanMethods = false)
class PartCountConfiguration {

    /// For the fields beside the files, and so that the message about a file too many can be given.
    private static final int SPARE = 10;

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> partsOfUploads(UploadProperties uploads) {
        int parts = uploads.maxFiles() + SPARE;
        return factory -> factory.addConnectorCustomizers(connector -> allow(parts, connector));
    }

    private static void allow(int parts, Connector connector) {
        connector.setMaxPartCount(Math.max(parts, connector.getMaxPartCount()));
        connector.setMaxParameterCount(Math.max(parts, connector.getMaxParameterCount()));
    }
}
