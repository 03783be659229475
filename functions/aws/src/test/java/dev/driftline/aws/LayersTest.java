package dev.driftline.aws;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/// What knows AWS, and what of it may know what.
class LayersTest {

    private static final JavaClasses AWS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.driftline.aws");

    @Test
    void the_kit_knows_no_service_and_no_type() {
        noClasses()
                .that(resideInAPackage("dev.driftline.aws.live.kit.."))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("software.amazon.awssdk.services..", "dev.driftline.aws.live.types.."))
                .check(AWS);
    }

    @Test
    void nobody_outside_reaches_a_type_but_through_the_catalog() {
        noClasses()
                .that(not(resideInAPackage("dev.driftline.aws.live.types..")))
                .should()
                .dependOnClassesThat(
                        resideInAPackage("dev.driftline.aws.live.types..").and(not(simpleNameStartingWith("Catalog"))))
                .check(AWS);
    }

    @Test
    void reading_types_knows_nothing_of_states_and_deliveries() {
        noClasses()
                .that(resideInAPackage("dev.driftline.aws.live.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "dev.driftline.aws.state..",
                        "dev.driftline.aws.encryption..",
                        "dev.driftline.aws.delivery..",
                        "dev.driftline.core.state..",
                        "dev.driftline.core.delivery..",
                        "dev.driftline.core.report.."))
                .check(AWS);
    }

    @Test
    void only_two_packages_speak_http_beside_the_sdk_and_the_one_for_states_knows_none() {
        noClasses()
                .that(not(resideInAnyPackage("dev.driftline.aws.http..", "dev.driftline.aws.encryption..")))
                .should()
                .dependOnClassesThat(resideInAPackage("java.net.http.."))
                .check(AWS);
        noClasses()
                .that(resideInAPackage("dev.driftline.aws.http.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "software.amazon..",
                        "dev.driftline.core..",
                        "dev.driftline.aws.state..",
                        "dev.driftline.aws.secret.."))
                .check(AWS);
    }

    @Test
    void secrets_know_no_states() {
        noClasses()
                .that(resideInAPackage("dev.driftline.aws.secret.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage("dev.driftline.aws.state..", "dev.driftline.core.."))
                .check(AWS);
    }

    /// Read-only by construction: the types hold no call that could change anything.
    @Test
    void no_type_calls_an_operation_that_writes() {
        noClasses()
                .that(resideInAPackage("dev.driftline.aws.live.."))
                .should()
                .callMethodWhere(
                        DescribedPredicate.describe(
                                "an SDK client's operation that is no read",
                                call -> call.getTargetOwner().getSimpleName().endsWith("Client")
                                        && call.getTargetOwner()
                                                .getPackageName()
                                                .startsWith("software.amazon.awssdk.services")
                                        && !call.getName()
                                                .matches(
                                                        "(describe|get|list|head|batchGet|search|adminListGroupsForUser).*|adminGetUser|builder|create")))
                .check(AWS);
    }
}
