package dev.docent.bench;

import dev.docent.DocentApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/// The application in this process, with no web server and a data folder of its own.
record Service(ConfigurableApplicationContext context, Path data) implements AutoCloseable {

    static Service over(Path folder, String... settings) throws IOException {
        Path data = Files.createTempDirectory("docent-bench");
        SpringApplication spring = new SpringApplication(DocentApplication.class, RememberedEmbeddings.class);
        spring.setWebApplicationType(WebApplicationType.NONE);
        List<String> arguments = new ArrayList<>(List.of(
                "--docent.documents.folder=" + folder,
                "--docent.data=" + data,
                "--docent.ingestion.at-start=false",
                "--logging.level.root=warn"));
        arguments.addAll(List.of(settings));
        return new Service(spring.run(arguments.toArray(String[]::new)), data);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() throws IOException {
        context.close();
        FileSystemUtils.deleteRecursively(data);
    }
}
