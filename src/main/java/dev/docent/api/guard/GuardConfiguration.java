package dev.docent.api.guard;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.multipart.MultipartResolver;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;
import org.springframework.web.servlet.DispatcherServlet;

/// Guards what the web server reads by itself.
@Configuration(proxyBeanMethods = false)
class GuardConfiguration {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> uploadsAtALeastRate(GuardProperties settings) {
        return factory ->
                factory.addContextCustomizers(context -> context.getPipeline().addValve(new UploadValve(settings)));
    }

    @Bean
    OwnNames namesThatAreSet(GuardProperties settings) {
        return settings::hosts;
    }

    /// The error page of a refused request does not read its files either.
    @Bean(DispatcherServlet.MULTIPART_RESOLVER_BEAN_NAME)
    MultipartResolver filesOfUploads() {
        return new StandardServletMultipartResolver() {
            @Override
            public boolean isMultipart(HttpServletRequest request) {
                return UploadFilter.isUpload(request) && super.isMultipart(request);
            }
        };
    }
}
