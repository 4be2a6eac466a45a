package dev.docent.api.guard;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Guards what the web server reads by itself.
@Configuration(proxyBeanMethods = false)
class GuardConfiguration {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> uploadsAtALeastRate(GuardProperties settings) {
        return factory ->
                factory.addContextCustomizers(context -> context.getPipeline().addValve(new UploadValve(settings)));
    }
}
