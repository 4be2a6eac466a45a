package dev.docent.terminal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

/// Starts the application for a command: with no web server, and with nothing but warnings in the log.
final class QuietApplication {

    private static final Map<String, Object> QUIET = Map.of(
            "logging.config", "classpath:logback-commands.xml",
            "spring.main.log-startup-info", false,
            "docent.chat.check-at-start", false);

    private QuietApplication() {}

    static ConfigurableApplicationContext start(Class<?> application, List<String> settings) {
        SpringApplication spring = new SpringApplication(application);
        spring.setWebApplicationType(WebApplicationType.NONE);
        spring.setDefaultProperties(QUIET);
        return spring.run(settings.toArray(String[]::new));
    }

    /// @return the data folder as the settings name it, wherever they come from
    static DataFolder dataFolder(List<String> settings) {
        try (ConfigurableApplicationContext context = start(SettingsOnly.class, settings)) {
            return new DataFolder(Path.of(context.getEnvironment().getProperty("docent.data", "data")));
        }
    }

    /// Nothing but the settings.
    @Configuration(proxyBeanMethods = false)
    static class SettingsOnly {}
}
