package dev.driftline.core;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/// The data goes one way, and core knows neither AWS nor a framework.
class LayersTest {

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.driftline.core");

    @Test
    void core_knows_no_aws_sdk_and_no_framework() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "software.amazon..",
                        "com.amazonaws..",
                        "io.quarkus.runtime..",
                        "io.quarkus.arc..",
                        "jakarta..",
                        "dev.driftline.aws..",
                        "dev.driftline.scanner..",
                        "dev.driftline.cli.."))
                .check(CORE);
    }

    @Test
    void no_package_depends_on_a_later_step() {
        onlyReach("model");
        onlyReach("state", "model");
        onlyReach("compare", "model");
        onlyReach("report", "model", "compare");
        onlyReach("match", "model", "compare", "report");
        onlyReach("severity", "model", "compare", "report", "match");
        onlyReach("aside", "model", "compare", "report", "match", "severity");
        onlyReach("rules", "model", "compare", "report", "match", "severity", "aside", "scan");
        onlyReach("remedy", "model", "compare", "report", "scan");
        onlyReach("who", "model", "compare", "report", "match", "scan");
        onlyReach("ledger", "model", "compare", "report", "match", "severity", "aside", "scan");
        onlyReach("delivery", "model", "compare", "report", "ledger");
        onlyReach("config", "model", "state");
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching("dev.driftline.core.(*)..").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void only_delivery_speaks_http() {
        noClasses()
                .that(not(resideInAPackage("dev.driftline.core.delivery..")))
                .should()
                .dependOnClassesThat(resideInAPackage("java.net.http.."))
                .check(CORE);
    }

    @Test
    void nothing_prints_or_ends_the_process() {
        noClasses().should().accessField(System.class, "out").check(CORE);
        noClasses().should().accessField(System.class, "err").check(CORE);
        noClasses().should().callMethod(System.class, "exit", int.class).check(CORE);
    }

    private static void onlyReach(String step, String... earlier) {
        var allowed = new String[earlier.length + 1];
        allowed[0] = "dev.driftline.core." + step + "..";
        for (var i = 0; i < earlier.length; i++) {
            allowed[i + 1] = "dev.driftline.core." + earlier[i] + "..";
        }
        classes()
                .that(resideInAPackage(allowed[0]))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed).or(not(resideInAPackage("dev.driftline.."))))
                .check(CORE);
    }
}
