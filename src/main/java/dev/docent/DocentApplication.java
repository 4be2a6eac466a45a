package dev.docent;

import dev.docent.terminal.CommandLine;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/// Starts the service, or runs one of its commands.
@SpringBootApplication
@ConfigurationPropertiesScan
public class DocentApplication {

    /// @param arguments settings as `--name=value`; or a command and what it needs
    public static void main(String[] arguments) {
        CommandLine.run(DocentApplication.class, arguments);
    }
}
