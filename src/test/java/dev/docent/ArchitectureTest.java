package dev.docent;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Component;

/// Holds the shape of the system: who may use whom, and where each library may be touched.
class ArchitectureTest {

    private static final String ROOT = DocentApplication.class.getPackageName();

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        ApplicationModules.of(DocentApplication.class).verify();
    }

    @ParameterizedTest(name = "{0} only in {1}")
    @CsvSource(delimiter = '|', textBlock = """
            org.apache.tika..         | document
            org.apache.poi..          | document
            org.apache.pdfbox..       | document
            org.apache.commons.compress.. | document
            net.lingala.zip4j..       | document
            org.commonmark..          | document
            org.jsoup..               | document, evaluation
            org.apache.hc..           | document, index, model
            org.apache.lucene..       | index
            dev.langchain4j..         | index, model, chat
            io.github.resilience4j..  | model
            ai.djl..                  | model, reader
            ai.onnxruntime..          | model, reader
            tools.jackson..           | api, document, evaluation, index, mcp, model, terminal
            com.fasterxml.jackson..   | api
            io.swagger..              | api, widget
            jakarta.servlet..         | api, mcp, slack, widget
            io.modelcontextprotocol.. | mcp
            io.micrometer..           | api, conversation, ingestion, model, reader, retrieval, slack, trace
            io.opentelemetry..        | trace
            java.sql..                | access, conversation, index, ingestion, model, postgres, slack, state
            javax.sql..               | postgres, state
            org.h2..                  | state
            org.flywaydb..            | postgres, state
            com.zaxxer.hikari..       | postgres, state
            net.javacrumbs.shedlock.. | state
            org.opensearch..          | index
            org.springframework.jdbc.. | access, state, index, ingestion, conversation, model, slack
            io.methvin..              | ingestion
            com.nimbusds..            | access
            com.slack..               | slack
            com.google.gson..         | slack
            okhttp3..                 | slack
            software.amazon..         | document
            io.github.bucket4j..      | access, slack
            org.springframework.web.. | api, widget
            org.springframework.http.. | api, widget
            """)
    void aLibraryIsTouchedOnlyWhereItBelongs(String library, String modules) {
        String[] allowed = modules.replace(" ", "").split(",", -1);
        for (int i = 0; i < allowed.length; i++) {
            allowed[i] = ROOT + "." + allowed[i] + "..";
        }
        noClasses()
                .that()
                .resideOutsideOfPackages(allowed)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void publicMethodsSpeakOurOwnWords() {
        noMethods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .should()
                .haveRawReturnType(resideInAPackage("dev.langchain4j.."))
                .orShould(haveAParameterFrom("dev.langchain4j.."))
                .check(CLASSES);
    }

    @Test
    void publicRecordsNeedNoFramework() {
        classes()
                .that()
                .areRecords()
                .and()
                .arePublic()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", ROOT + "..")
                .check(CLASSES);
    }

    @Test
    void implementationsStayInTheirPackage() {
        classes()
                .that()
                .areMetaAnnotatedWith(Component.class)
                .and()
                .doNotBelongToAnyOf(DocentApplication.class)
                .should()
                .notBePublic()
                .check(CLASSES);
    }

    private static ArchCondition<JavaMethod> haveAParameterFrom(String packages) {
        return new ArchCondition<>("have a parameter from " + packages) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean found = method.getRawParameterTypes().stream().anyMatch(resideInAPackage(packages));
                events.add(new SimpleConditionEvent(method, found, method.getDescription()));
            }
        };
    }
}
