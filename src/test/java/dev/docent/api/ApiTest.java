package dev.docent.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/// Starts the interface on a free port, with fakes behind it.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = ServedByFakes.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "docent.api.hosts=docent.example",
            "docent.api.stream.heartbeat=20ms",
            "docent.api.ingestion.look=20ms",
            "docent.api.upload.max-files=120",
            "spring.servlet.multipart.max-file-size=10KB",
            "spring.servlet.multipart.max-request-size=30KB"
        })
@interface ApiTest {}
