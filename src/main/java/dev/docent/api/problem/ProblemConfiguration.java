package dev.docent.api.problem;

import org.apache.catalina.Context;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.ObjectMapper;

/// Makes problem details of the web server's own errors as well.
@Configuration(proxyBeanMethods = false)
class ProblemConfiguration {

    @Bean
    Problems problems() {
        return new Problems();
    }

    @Bean
    ProblemWriter problemWriter(Problems problems, ProblemShapes shapes, ObjectMapper json) {
        return new ProblemWriter(problems, shapes, json);
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsOfTheWebServer(
            Problems problems,
            ObjectMapper json,
            @Value("${spring.servlet.multipart.max-file-size}") DataSize largestFile) {
        return factory -> factory.addContextCustomizers(
                context -> host(context, new ProblemValve(problems, json, largestFile.toBytes())));
    }

    private static void host(Context context, ProblemValve valve) {
        context.getParent().getPipeline().addValve(valve);
    }
}
