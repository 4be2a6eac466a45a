package dev.docent.model;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.core.task.TaskExecutor;

/// Lets models load beside each other and beside the rest of the start.
@Configuration(proxyBeanMethods = false)
class BackgroundStart {

    /// Spring looks for this name.
    @Bean(name = "bootstrapExecutor")
    TaskExecutor bootstrapExecutor() {
        return new SimpleAsyncTaskExecutor("start-");
    }
}
