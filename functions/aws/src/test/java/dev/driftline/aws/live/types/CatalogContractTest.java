package dev.driftline.aws.live.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.compare.AttributeRule;
import dev.driftline.core.compare.AttributeRule.Compared;
import dev.driftline.core.compare.AttributeRule.DecidedBy;
import dev.driftline.core.compare.AttributeRule.Ignored;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for the declaration of every resource type, whatever AWS answers.
class CatalogContractTest {

    static Collection<ResourceType<?>> types() {
        return Catalog.all();
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_attribute_of_the_provider_is_compared_or_ignored_with_a_reason(ResourceType<?> type) {
        var undecided =
                new TreeSet<>(ProviderSchema.V5_46.attributes(type.name()).keySet());
        undecided.removeAll(type.attributes().keySet());
        assertThat(undecided)
                .as("attributes of %s that nobody decided about", type.name())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void no_attribute_is_declared_that_the_provider_does_not_have(ResourceType<?> type) {
        var known = ProviderSchema.V5_46.attributes(type.name()).keySet();
        assertThat(type.attributes().keySet().stream().filter(name -> !name.contains(".")))
                .isSubsetOf(known);
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_reason_says_why(ResourceType<?> type) {
        assertThat(type.attributes().values())
                .filteredOn(Ignored.class::isInstance)
                .allSatisfy(rule -> assertThat(((Ignored) rule).reason()).hasSizeGreaterThan(8));
    }

    @ParameterizedTest
    @MethodSource("types")
    void what_only_aws_decides_is_not_held_against_an_empty_state(ResourceType<?> type) {
        var schema = ProviderSchema.V5_46.attributes(type.name());
        type.attributes().forEach((name, rule) -> {
            if (rule instanceof Compared compared && schema.containsKey(name)) {
                var computed = schema.get(name).onlyComputed();
                assertThat(computed && compared.decidedBy() == DecidedBy.USER)
                        .as("%s.%s is computed by the provider: declare it .computed(..)", type.name(), name)
                        .isFalse();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("types")
    void what_the_provider_calls_sensitive_is_never_shown(ResourceType<?> type) {
        ProviderSchema.V5_46.attributes(type.name()).forEach((name, attribute) -> {
            if (attribute.sensitive()) {
                AttributeRule rule = type.attributes().get(name);
                assertThat(rule instanceof Ignored || (rule instanceof Compared compared && compared.sensitive()))
                        .as("%s.%s is sensitive", type.name(), name)
                        .isTrue();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("types")
    void it_needs_only_actions_that_read(ResourceType<?> type) {
        assertThat(type.actions().isEmpty()).isEqualTo(type.verified() == Verified.STATE_ONLY);
        assertThat(type.actions())
                // API Gateway's actions are HTTP methods; Cognito reads a user as an administrator only; Budgets' are
                // old.
                .allMatch(action ->
                        action.matches("apigateway:GET|cognito-idp:Admin(Get|ListGroupsFor)User|budgets:ViewBudget"
                                + "|[a-z0-9-]+:(Describe|Get|List|BatchGet|Search)[A-Za-z0-9]*"));
    }

    @ParameterizedTest
    @MethodSource("types")
    void something_shows_that_it_is_right(ResourceType<?> type) {
        switch (type.verified()) {
            case ESTATE ->
                assertThat(Estates.TYPES)
                        .as("types of the recorded estates: record one that has it, or verify it by ANSWERS")
                        .contains(type.name());
            case ANSWERS ->
                assertThat(Path.of("src/test/resources/answers", type.name() + ".json"))
                        .exists();
            case SIBLING ->
                assertThat(Catalog.all())
                        .filteredOn(other -> other.verified() != Verified.SIBLING)
                        .anySatisfy(other -> assertThat(other.actions()).containsAll(type.actions()));
            case STATE_ONLY -> assertThat(type.name()).doesNotStartWith("aws_");
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void it_is_found_by_its_name(ResourceType<?> type) {
        assertThat(Catalog.find(type.name()))
                .hasValueSatisfying(found -> assertThat(found.name()).isEqualTo(type.name()));
    }

    @Test
    void no_declaration_is_left_out() throws IOException {
        var listed = Catalog.all().stream()
                .map(type -> type.name().replace("_", "") + ".java")
                .toList();
        try (var files = Files.walk(Path.of("src/main/java/dev/driftline/aws/live/types"))) {
            var declared = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("Aws"))
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .toList();
            assertThat(declared).isSubsetOf(listed);
        }
    }

    @Test
    void the_catalog_is_sorted_by_name() {
        assertThat(Catalog.all().stream().map(ResourceType::name)).isSorted();
    }
}
